// What Rust asks of Android, and what Android tells the page: the one activity.
//
// Here: what takes a call of Android's that neither Dioxus nor the web view makes. Rust calls the public functions by
// name through JNI (src/platform/android.rs), from any of its threads; none of them throws. Not here: words, and when
// anything is asked. rules.pro keeps the names.
package dev.dioxus.main

import android.Manifest
import android.app.NotificationManager
import android.content.ClipData
import android.content.Intent
import android.content.pm.PackageManager
import android.content.res.Configuration
import android.graphics.drawable.ColorDrawable
import android.location.Location
import android.location.LocationListener
import android.location.LocationManager
import android.net.ConnectivityManager
import android.net.NetworkCapabilities
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.Process
import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import android.telephony.TelephonyManager
import android.view.View
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback
import androidx.core.content.FileProvider
import androidx.core.view.ViewCompat
import androidx.core.view.WindowCompat
import androidx.core.view.WindowInsetsCompat
import java.io.File
import java.io.RandomAccessFile
import java.util.Locale
import org.json.JSONObject
import org.tentlight.app.R

/** Named by wry's own classes. */
typealias BuildConfig = org.tentlight.app.BuildConfig

class MainActivity : WryActivity() {
    /** Dioxus keeps its way back in memory, so the web view knows of none: see [back]. */
    override val handleBackNavigation = false

    private val later = Handler(Looper.getMainLooper())
    private val reminders by lazy { Reminders(this) }

    /** The page; none before Rust made it. Touched by the main thread alone. */
    private var page: WebView? = null

    /** The link the app was opened by, until somebody asked. */
    private var link = ""

    /** The phone's reader, which lives in another process; none before somebody wants to hear something. */
    @Volatile
    private var speaker: TextToSpeech? = null

    /** Whether the speaker answers yet: it comes a moment after it was asked for. */
    @Volatile
    private var speaks = false

    /** Ends the search for a place that is going on. */
    private var stopLocating: (() -> Unit)? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        // Until Rust says which screen it is.
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        forgetShared()
        // A link that opened the app once does not open it again from the list of recent apps.
        val again = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        if (savedInstanceState == null && !again) keepLink(intent)
        super.onCreate(savedInstanceState) // Rust runs from here on
        dress()
        onBackPressedDispatcher.addCallback(this, object : OnBackPressedCallback(true) {
            override fun handleOnBackPressed() = back()
        })
        // From Android 15 on the window lies below the system's bars and the keyboard; the page must not.
        ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content)) { view, insets ->
            val taken = insets.getInsets(
                WindowInsetsCompat.Type.systemBars() or
                    WindowInsetsCompat.Type.displayCutout() or
                    WindowInsetsCompat.Type.ime()
            )
            view.setPadding(taken.left, taken.top, taken.right, taken.bottom)
            WindowInsetsCompat.CONSUMED
        }
    }

    override fun onWebViewCreate(webView: WebView) {
        page = webView
        webView.settings.setGeolocationEnabled(false) // askWhere does it, and needs nobody's services
        webView.settings.allowContentAccess = false
        webView.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        dress()
        // wry lets any computer at the other end of a cable look into the page, also in a release: it says so after this.
        webView.post { WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        keepLink(intent)
        val asked = synchronized(this) { link }
        if (asked.isNotEmpty()) {
            call("tentlightOpened", JSONObject.quote(asked)) { heard -> if (heard) openedBy() }
        }
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        dress()
        page?.settings?.textZoom = (newConfig.fontScale * 100).toInt()
    }

    override fun onStop() {
        stopLocating?.invoke()
        super.onStop()
        if (isFinishing) end()
    }

    override fun onDestroy() {
        hush()
        speaker?.shutdown()
        super.onDestroy()
        end()
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults)
        if (requestCode == ASKED_WHERE) {
            if (mayLocate()) locate() else answerWhere("'refused'")
        }
    }

    // What Rust asks.

    /** Where data goes: a folder that no backup takes. */
    fun dataDir(): String = noBackupFilesDir.path

    /** The link that opened the app, once; empty when there is none. */
    fun openedBy(): String = synchronized(this) { link.also { link = "" } }

    /** Hands `text` to an app that the reader picks. Whether they were asked. */
    fun shareText(text: String): Boolean = quietly(false) {
        share(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text))
    }

    /** Hands a file called `name` to an app that the reader picks, as a copy in the cache. Whether they were asked. */
    fun shareFile(name: String, mime: String, bytes: ByteArray): Boolean = quietly(false) {
        forgetShared()
        val folder = File(cacheDir, OUT)
        folder.mkdirs()
        val copy = File(folder, File(name).name)
        copy.writeBytes(bytes)
        val shown = FileProvider.getUriForFile(this, "$packageName.fileprovider", copy)
        val send = Intent(Intent.ACTION_SEND).setType(mime).putExtra(Intent.EXTRA_STREAM, shown)
        val view = Intent(Intent.ACTION_VIEW).setDataAndType(shown, mime) // a calendar opens it, and cannot be sent it
        for (way in listOf(send, view)) {
            way.clipData = ClipData.newRawUri(null, shown)
            way.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        }
        share(send, view)
    }.also { shown -> if (!shown) forgetShared() }

    /** Removes the copies that were handed out, with zeros over them first: names and places stand in them. */
    fun forgetShared() {
        val folder = File(cacheDir, OUT)
        for (copy in folder.listFiles().orEmpty()) {
            quietly(Unit) { RandomAccessFile(copy, "rwd").use { it.write(ByteArray(it.length().toInt())) } }
        }
        folder.deleteRecursively()
    }

    /** Whether the screen stays on. */
    fun keepAwake(on: Boolean) = flag(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON, on)

    /** Whether pictures of the screen, its casts and the list of recent apps show nothing of it. */
    fun hideFromOthers(on: Boolean) = flag(WindowManager.LayoutParams.FLAG_SECURE, on)

    /** Leaves, and leaves nothing in the list of recent apps. */
    fun leave() = runOnUiThread { finishAndRemoveTask() }

    /** The country of the network the phone is in, as ISO 3166 has it, in lower case; empty where nobody says. */
    fun networkCountry(): String = quietly("") {
        getSystemService(TelephonyManager::class.java)?.networkCountryIso.orEmpty().lowercase(Locale.ROOT)
    }

    /** What the network costs: 0 nothing, 1 money, 2 more than the reader wants to spend. */
    fun network(): Int = quietly(0) {
        val network = getSystemService(ConnectivityManager::class.java)
        val saves = network.restrictBackgroundStatus == ConnectivityManager.RESTRICT_BACKGROUND_STATUS_ENABLED
        when {
            !network.isActiveNetworkMetered -> 0
            saves || roams(network) -> 2
            else -> 1
        }
    }

    /** Asks where the phone is; the permission first. The page hears the answer: `tentlightWhere`. Whether it was asked. */
    fun askWhere(): Boolean {
        runOnUiThread {
            if (mayLocate()) locate() else requestPermissions(LOCATION, ASKED_WHERE)
        }
        return true
    }

    /** Whether a voice on this device reads `lang`, a BCP 47 tag. Ask again a moment later: it takes one to wake them. */
    fun canSpeak(lang: String): Boolean {
        wakeSpeaker()
        return voice(lang) != null
    }

    /** Reads `text` aloud, and hushes what was being read. Whether it began. */
    fun speak(text: String, lang: String): Boolean = quietly(false) {
        val found = voice(lang) ?: return false
        speaker?.voice = found
        speaker?.speak(text, TextToSpeech.QUEUE_FLUSH, null, "tentlight") == TextToSpeech.SUCCESS
    }

    /** Stops reading. */
    fun hush() {
        quietly(0) { speaker?.stop() }
    }

    /** Shows `title` and `text` at about `atMillis` of the Unix clock. One with the same `id` gives way. Whether it was set. */
    fun remind(id: String, atMillis: Long, title: String, text: String): Boolean = quietly(false) {
        reminders.set(id, atMillis, title, text)
        true
    }

    /** Takes back every reminder, shown ones too. */
    fun forgetReminders() {
        quietly(Unit) { reminders.forget() }
    }

    /** Whether a reminder would be shown. */
    fun mayNotify(): Boolean = quietly(false) { getSystemService(NotificationManager::class.java).areNotificationsEnabled() }

    /** Asks whether reminders may be shown, where Android asks at all. */
    fun askToNotify() {
        if (Build.VERSION.SDK_INT >= 33) {
            runOnUiThread { requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), ASKED_TO_NOTIFY) }
        }
    }

    /** The languages the reader reads, best first, as BCP 47 tags with commas between. */
    fun locale(): String = resources.configuration.locales.toLanguageTags()

    // What that takes.

    /** Rust starts once in a process: a second activity in this one would find the first's threads at work. */
    private fun end() = Process.killProcess(Process.myPid())

    /** `act`, or `otherwise` where the device throws: a phone of some maker always does. */
    private inline fun <T> quietly(otherwise: T, act: () -> T): T = try { act() } catch (_: Exception) { otherwise }

    /** Calls a function of the page with a piece of JavaScript, and says whether the page has it. */
    private fun call(name: String, argument: String, then: (Boolean) -> Unit = {}) {
        val page = page ?: return then(false)
        page.evaluateJavascript("!!window.$name && (window.$name($argument), true)") { then(it == "true") }
    }

    /** The back key: the page goes back, or leaves by [leave]; without a page the app is left. */
    private fun back() = call("tentlightBack", "") { heard -> if (!heard) leave() }

    private fun keepLink(intent: Intent?) {
        val asked = intent?.data ?: return
        if (intent.action == Intent.ACTION_VIEW && asked.scheme == "tentlight") {
            synchronized(this) { link = asked.toString() }
        }
    }

    private fun share(send: Intent, other: Intent? = null): Boolean {
        val asking = Intent.createChooser(send, null)
        if (other != null) asking.putExtra(Intent.EXTRA_ALTERNATE_INTENTS, arrayOf(other))
        startActivity(asking)
        return true
    }

    private fun flag(flag: Int, on: Boolean) = runOnUiThread {
        if (on) window.addFlags(flag) else window.clearFlags(flag)
    }

    private fun roams(network: ConnectivityManager): Boolean {
        if (Build.VERSION.SDK_INT < 28) {
            @Suppress("DEPRECATION")
            return network.activeNetworkInfo?.isRoaming == true
        }
        val can = network.getNetworkCapabilities(network.activeNetwork)
        return can?.hasCapability(NetworkCapabilities.NET_CAPABILITY_NOT_ROAMING) == false
    }

    private fun wakeSpeaker() {
        if (speaker != null) return
        runOnUiThread {
            if (speaker == null) {
                speaker = TextToSpeech(applicationContext) { status -> speaks = status == TextToSpeech.SUCCESS }
            }
        }
    }

    /** The best voice for `lang` that is on this device and sends nothing. */
    private fun voice(lang: String): Voice? = quietly(null) {
        val wanted = Locale.forLanguageTag(lang)
        val here = speaker?.takeIf { speaks }?.voices.orEmpty().filter {
            !it.isNetworkConnectionRequired &&
                TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features.orEmpty() &&
                (it.locale.language == wanted.language || it.locale.language == wanted.isO3Language)
        }
        here.maxWithOrNull(compareBy({ it.locale.country == wanted.country }, { it.quality }))
    }

    private fun mayLocate() = LOCATION.any { checkSelfPermission(it) == PackageManager.PERMISSION_GRANTED }

    private fun answerWhere(answer: String) = call("tentlightWhere", answer)

    /** Asks all there is, takes the first good answer, or after [PATIENCE] the best; needs no services of anybody's. */
    private fun locate() {
        stopLocating?.invoke()
        val device = getSystemService(LocationManager::class.java)
        val sources = quietly(emptyList()) { device.getProviders(true) } - LocationManager.PASSIVE_PROVIDER
        var best: Location? = null
        val listener = object : LocationListener {
            override fun onLocationChanged(location: Location) {
                val first = best == null
                if (first || location.accuracy < (best?.accuracy ?: Float.MAX_VALUE)) best = location
                if (location.accuracy <= GOOD_METRES) stopLocating?.invoke()
                else if (first) later.postDelayed({ stopLocating?.invoke() }, PATIENCE_ONCE_FOUND)
            }

            // Android 10 and older call these, and crash where they are missing.
            override fun onProviderEnabled(provider: String) = Unit
            override fun onProviderDisabled(provider: String) = Unit
            @Deprecated("Deprecated in Java")
            override fun onStatusChanged(provider: String?, status: Int, extras: Bundle?) = Unit
        }
        stopLocating = {
            stopLocating = null
            later.removeCallbacksAndMessages(null)
            quietly(Unit) { device.removeUpdates(listener) }
            answerWhere(best?.let { "[${it.latitude}, ${it.longitude}]" } ?: "'late'")
        }
        val asked = sources.count { source ->
            quietly(false) {
                @Suppress("MissingPermission")
                device.requestLocationUpdates(source, 0L, 0f, listener, Looper.getMainLooper())
                true
            }
        }
        if (asked > 0) {
            later.postDelayed({ stopLocating?.invoke() }, PATIENCE)
        } else {
            stopLocating = null
            answerWhere("'unavailable'")
        }
    }

    /** The colours round the page: the system's day or night. */
    private fun dress() {
        val ground = getColor(R.color.ground)
        val light = resources.getBoolean(R.bool.light)
        window.setBackgroundDrawable(ColorDrawable(ground))
        page?.setBackgroundColor(ground)
        @Suppress("DEPRECATION") // Android 15 draws no bars of its own
        window.statusBarColor = ground
        @Suppress("DEPRECATION")
        window.navigationBarColor = ground
        val bars = WindowCompat.getInsetsController(window, window.decorView)
        bars.isAppearanceLightStatusBars = light
        bars.isAppearanceLightNavigationBars = light
    }

    private companion object {
        /** The folder of copies that go out; res/xml/file_paths.xml names it, too. */
        const val OUT = "out"
        const val ASKED_WHERE = 1
        const val ASKED_TO_NOTIFY = 2
        val LOCATION = arrayOf(Manifest.permission.ACCESS_COARSE_LOCATION, Manifest.permission.ACCESS_FINE_LOCATION)

        /** A place this exact tells one stall from the next. */
        const val GOOD_METRES = 50f
        const val PATIENCE = 20_000L
        const val PATIENCE_ONCE_FOUND = 5_000L
    }
}
