    // Put into wry's RustWebView by its build script (WRY_RUSTWEBVIEW_CLASS_EXTENSION): no keyboard learns from what is typed.
    override fun onCreateInputConnection(
        outAttrs: android.view.inputmethod.EditorInfo
    ): android.view.inputmethod.InputConnection? {
        val connection = super.onCreateInputConnection(outAttrs)
        outAttrs.imeOptions = outAttrs.imeOptions or android.view.inputmethod.EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        return connection
    }
