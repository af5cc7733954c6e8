// What our Kotlin uses of Android, so that it can be type-checked where there is no Android: declarations alone, nothing
// that runs. `./x release-check` cuts this at each line with four slashes into files; methods and types are as Android's
// documentation has them, and no more of them than we use.
//// android/Manifest.java
package android;
public class Manifest { public static class permission {
    public static final String ACCESS_COARSE_LOCATION = "", ACCESS_FINE_LOCATION = "", POST_NOTIFICATIONS = ""; } }
//// android/R.java
package android;
public class R { public static class id { public static final int content = 0; } }
//// android/annotation/SuppressLint.java
package android.annotation;
public @interface SuppressLint { String[] value(); }
//// android/app/Activity.java
package android.app;
import android.content.*; import android.content.res.Configuration; import android.os.Bundle; import android.view.*;
public class Activity extends ContextWrapper {
    public Window getWindow() { return null; }
    public Intent getIntent() { return null; }
    public void setIntent(Intent intent) {}
    public <T extends View> T findViewById(int id) { return null; }
    public final void runOnUiThread(Runnable act) {}
    public final void requestPermissions(String[] permissions, int code) {}
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {}
    public void finishAndRemoveTask() {}
    public boolean isFinishing() { return false; }
    public boolean onKeyDown(int code, KeyEvent event) { return false; }
    public void onConfigurationChanged(Configuration changed) {}
    public void onWindowFocusChanged(boolean has) {}
    public void onLowMemory() {}
    protected void onCreate(Bundle state) {}
    protected void onNewIntent(Intent intent) {}
    protected void onStart() {}
    protected void onResume() {}
    protected void onPause() {}
    protected void onStop() {}
    protected void onDestroy() {}
    protected void onSaveInstanceState(Bundle state) {} }
//// android/app/AlarmManager.java
package android.app;
public class AlarmManager {
    public static final int RTC_WAKEUP = 0;
    public void setWindow(int type, long start, long length, PendingIntent act) {}
    public void setAndAllowWhileIdle(int type, long at, PendingIntent act) {}
    public void cancel(PendingIntent act) {} }
//// android/app/Notification.java
package android.app;
public class Notification {
    public static final String CATEGORY_REMINDER = "";
    public static class Builder {
        public Builder(android.content.Context context, String channel) {}
        public Builder setSmallIcon(int icon) { return this; }
        public Builder setContentTitle(CharSequence title) { return this; }
        public Builder setContentText(CharSequence text) { return this; }
        public Builder setContentIntent(PendingIntent act) { return this; }
        public Builder setCategory(String category) { return this; }
        public Builder setAutoCancel(boolean on) { return this; }
        public Notification build() { return null; } } }
//// android/app/NotificationChannel.java
package android.app;
public class NotificationChannel { public NotificationChannel(String id, CharSequence name, int importance) {} }
//// android/app/NotificationManager.java
package android.app;
public class NotificationManager {
    public static final int IMPORTANCE_DEFAULT = 0;
    public void createNotificationChannel(NotificationChannel channel) {}
    public void notify(String tag, int id, Notification shown) {}
    public void cancelAll() {}
    public boolean areNotificationsEnabled() { return false; } }
//// android/app/PendingIntent.java
package android.app;
import android.content.*;
public class PendingIntent {
    public static final int FLAG_IMMUTABLE = 0;
    public static PendingIntent getActivity(Context context, int code, Intent intent, int flags) { return null; }
    public static PendingIntent getBroadcast(Context context, int code, Intent intent, int flags) { return null; } }
//// android/content/BroadcastReceiver.java
package android.content;
public abstract class BroadcastReceiver { public abstract void onReceive(Context context, Intent intent); }
//// android/content/ClipData.java
package android.content;
public class ClipData { public static ClipData newRawUri(CharSequence label, android.net.Uri uri) { return null; } }
//// android/content/Context.java
package android.content;
public abstract class Context {
    public static final int MODE_PRIVATE = 0;
    public abstract Context getApplicationContext();
    public abstract java.io.File getCacheDir();
    public abstract java.io.File getNoBackupFilesDir();
    public abstract String getPackageName();
    public abstract android.content.pm.PackageManager getPackageManager();
    public abstract android.content.res.Resources getResources();
    public abstract SharedPreferences getSharedPreferences(String name, int mode);
    public abstract void startActivity(Intent intent);
    public abstract int checkSelfPermission(String permission);
    public abstract boolean deleteDatabase(String name);
    public final int getColor(int id) { return 0; }
    public final String getString(int id) { return ""; }
    public final <T> T getSystemService(Class<T> kind) { return null; } }
//// android/content/ContextWrapper.java
package android.content;
public class ContextWrapper extends Context {
    public Context getApplicationContext() { return null; }
    public java.io.File getCacheDir() { return null; }
    public java.io.File getNoBackupFilesDir() { return null; }
    public String getPackageName() { return null; }
    public android.content.pm.PackageManager getPackageManager() { return null; }
    public android.content.res.Resources getResources() { return null; }
    public SharedPreferences getSharedPreferences(String name, int mode) { return null; }
    public void startActivity(Intent intent) {}
    public int checkSelfPermission(String permission) { return 0; }
    public boolean deleteDatabase(String name) { return false; } }
//// android/content/Intent.java
package android.content;
import android.net.Uri; import android.os.Parcelable;
public class Intent implements Parcelable {
    public static final String ACTION_BOOT_COMPLETED = "", ACTION_SEND = "", ACTION_VIEW = "", EXTRA_ALTERNATE_INTENTS = "",
        EXTRA_STREAM = "", EXTRA_TEXT = "";
    public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0, FLAG_GRANT_READ_URI_PERMISSION = 0;
    public Intent(String action) {}
    public Intent(Context context, Class<?> kind) {}
    public static Intent createChooser(Intent target, CharSequence title) { return null; }
    public String getAction() { return null; }
    public Uri getData() { return null; }
    public int getFlags() { return 0; }
    public Intent addFlags(int flags) { return this; }
    public void setClipData(ClipData data) {}
    public ClipData getClipData() { return null; }
    public Intent setData(Uri data) { return this; }
    public Intent setType(String type) { return this; }
    public Intent setDataAndType(Uri data, String type) { return this; }
    public Intent putExtra(String name, String value) { return this; }
    public Intent putExtra(String name, Parcelable value) { return this; }
    public Intent putExtra(String name, Parcelable[] value) { return this; } }
//// android/content/SharedPreferences.java
package android.content;
public interface SharedPreferences {
    java.util.Map<String, ?> getAll();
    String getString(String key, String otherwise);
    Editor edit();
    interface Editor { Editor putString(String key, String value); Editor remove(String key); Editor clear(); boolean commit(); } }
//// android/content/pm/PackageInfo.java
package android.content.pm;
public class PackageInfo { public String versionName; }
//// android/content/pm/PackageManager.java
package android.content.pm;
public abstract class PackageManager {
    public static final int PERMISSION_GRANTED = 0;
    public abstract PackageInfo getPackageInfo(String name, int flags); }
//// android/content/res/Configuration.java
package android.content.res;
public class Configuration { public float fontScale; public android.os.LocaleList getLocales() { return null; } }
//// android/content/res/Resources.java
package android.content.res;
public class Resources {
    public boolean getBoolean(int id) { return false; }
    public Configuration getConfiguration() { return null; } }
//// android/graphics/drawable/Drawable.java
package android.graphics.drawable;
public abstract class Drawable {}
//// android/graphics/drawable/ColorDrawable.java
package android.graphics.drawable;
public class ColorDrawable extends Drawable { public ColorDrawable(int colour) {} }
//// android/location/Location.java
package android.location;
public class Location {
    public double getLatitude() { return 0; }
    public double getLongitude() { return 0; }
    public float getAccuracy() { return 0; } }
//// android/location/LocationListener.java
package android.location;
public interface LocationListener {
    void onLocationChanged(Location location);
    default void onStatusChanged(String provider, int status, android.os.Bundle extras) {}
    default void onProviderEnabled(String provider) {}
    default void onProviderDisabled(String provider) {} }
//// android/location/LocationManager.java
package android.location;
public class LocationManager {
    public static final String PASSIVE_PROVIDER = "";
    public java.util.List<String> getProviders(boolean enabled) { return null; }
    public void requestLocationUpdates(String provider, long ms, float metres, LocationListener to, android.os.Looper on) {}
    public void removeUpdates(LocationListener of) {} }
//// android/net/ConnectivityManager.java
package android.net;
public class ConnectivityManager {
    public static final int RESTRICT_BACKGROUND_STATUS_ENABLED = 3;
    public Network getActiveNetwork() { return null; }
    @Deprecated public NetworkInfo getActiveNetworkInfo() { return null; }
    public NetworkCapabilities getNetworkCapabilities(Network of) { return null; }
    public int getRestrictBackgroundStatus() { return 0; }
    public boolean isActiveNetworkMetered() { return false; } }
//// android/net/Network.java
package android.net;
public class Network {}
//// android/net/NetworkCapabilities.java
package android.net;
public class NetworkCapabilities {
    public static final int NET_CAPABILITY_NOT_ROAMING = 18;
    public boolean hasCapability(int which) { return false; } }
//// android/net/NetworkInfo.java
package android.net;
@Deprecated public class NetworkInfo { public boolean isRoaming() { return false; } }
//// android/net/Uri.java
package android.net;
public abstract class Uri implements android.os.Parcelable {
    public static Uri parse(String text) { return null; }
    public abstract String getScheme();
    public abstract String getHost(); }
//// android/os/Build.java
package android.os;
public class Build {
    public static class VERSION { public static int SDK_INT; }
    public static class VERSION_CODES { public static final int M = 23, N = 24, O = 26; } }
//// android/os/Bundle.java
package android.os;
public class Bundle {}
//// android/os/Handler.java
package android.os;
public class Handler {
    public Handler(Looper of) {}
    public final boolean postDelayed(Runnable act, long ms) { return false; }
    public final void removeCallbacksAndMessages(Object of) {} }
//// android/os/LocaleList.java
package android.os;
public class LocaleList { public String toLanguageTags() { return null; } }
//// android/os/Looper.java
package android.os;
public class Looper { public static Looper getMainLooper() { return null; } }
//// android/os/Parcelable.java
package android.os;
public interface Parcelable {}
//// android/os/Process.java
package android.os;
public class Process { public static int myPid() { return 0; } public static void killProcess(int pid) {} }
//// android/speech/tts/TextToSpeech.java
package android.speech.tts;
public class TextToSpeech {
    public static final int SUCCESS = 0, QUEUE_FLUSH = 0;
    public interface OnInitListener { void onInit(int status); }
    public class Engine { public static final String KEY_FEATURE_NOT_INSTALLED = ""; }
    public TextToSpeech(android.content.Context context, OnInitListener to) {}
    public Voice getVoice() { return null; }
    public int setVoice(Voice voice) { return 0; }
    public java.util.Set<Voice> getVoices() { return null; }
    public int speak(CharSequence text, int queue, android.os.Bundle how, String id) { return 0; }
    public int stop() { return 0; }
    public void shutdown() {} }
//// android/speech/tts/Voice.java
package android.speech.tts;
public class Voice implements android.os.Parcelable {
    public java.util.Locale getLocale() { return null; }
    public int getQuality() { return 0; }
    public boolean isNetworkConnectionRequired() { return false; }
    public java.util.Set<String> getFeatures() { return null; } }
//// android/telephony/TelephonyManager.java
package android.telephony;
public class TelephonyManager { public String getNetworkCountryIso() { return null; } }
//// android/text/TextUtils.java
package android.text;
public class TextUtils { public static String join(CharSequence between, Object[] parts) { return null; } }
//// android/util/Log.java
package android.util;
public class Log {
    public static int v(String tag, String text) { return 0; }
    public static int d(String tag, String text) { return 0; }
    public static int i(String tag, String text) { return 0; }
    public static int w(String tag, String text) { return 0; }
    public static int e(String tag, String text, Throwable why) { return 0; } }
//// android/view/KeyEvent.java
package android.view;
public class KeyEvent { public static final int KEYCODE_BACK = 4; }
//// android/view/View.java
package android.view;
public class View {
    public static final int IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS = 8;
    public View(android.content.Context context) {}
    public final android.content.Context getContext() { return null; }
    public boolean post(Runnable act) { return false; }
    public void setBackgroundColor(int colour) {}
    public void setPadding(int left, int top, int right, int bottom) {}
    public void setImportantForAutofill(int how) {}
    public int getImportantForAutofill() { return 0; }
    public android.view.inputmethod.InputConnection onCreateInputConnection(android.view.inputmethod.EditorInfo about) {
        return null; } }
//// android/view/Window.java
package android.view;
public abstract class Window {
    public void addFlags(int flags) {}
    public void clearFlags(int flags) {}
    public abstract View getDecorView();
    public void setBackgroundDrawable(android.graphics.drawable.Drawable ground) {}
    @Deprecated public abstract int getStatusBarColor();
    @Deprecated public abstract void setStatusBarColor(int colour);
    @Deprecated public abstract int getNavigationBarColor();
    @Deprecated public abstract void setNavigationBarColor(int colour); }
//// android/view/WindowManager.java
package android.view;
public interface WindowManager { class LayoutParams {
    public static final int FLAG_KEEP_SCREEN_ON = 128, FLAG_SECURE = 8192; } }
//// android/view/inputmethod/EditorInfo.java
package android.view.inputmethod;
public class EditorInfo { public static final int IME_FLAG_NO_PERSONALIZED_LEARNING = 16777216; public int imeOptions; }
//// android/view/inputmethod/InputConnection.java
package android.view.inputmethod;
public interface InputConnection {}
//// android/webkit/CookieManager.java
package android.webkit;
public abstract class CookieManager {
    public static CookieManager getInstance() { return null; }
    public abstract String getCookie(String url); }
//// android/webkit/ValueCallback.java
package android.webkit;
public interface ValueCallback<T> { void onReceiveValue(T value); }
//// android/webkit/WebSettings.java
package android.webkit;
public abstract class WebSettings {
    public abstract void setGeolocationEnabled(boolean on);
    public abstract boolean getAllowContentAccess();
    public abstract void setAllowContentAccess(boolean on);
    public abstract int getTextZoom();
    public abstract void setTextZoom(int percent);
    public abstract boolean getJavaScriptEnabled();
    public abstract void setJavaScriptEnabled(boolean on);
    public abstract boolean getDomStorageEnabled();
    public abstract void setDomStorageEnabled(boolean on);
    public abstract boolean getDatabaseEnabled();
    public abstract void setDatabaseEnabled(boolean on);
    public abstract boolean getMediaPlaybackRequiresUserGesture();
    public abstract void setMediaPlaybackRequiresUserGesture(boolean on);
    public abstract boolean getJavaScriptCanOpenWindowsAutomatically();
    public abstract void setJavaScriptCanOpenWindowsAutomatically(boolean on); }
//// android/webkit/WebView.java
package android.webkit;
public class WebView extends android.view.View {
    public WebView(android.content.Context context) { super(context); }
    public static void setWebContentsDebuggingEnabled(boolean on) {}
    public static android.content.pm.PackageInfo getCurrentWebViewPackage() { return null; }
    public WebSettings getSettings() { return null; }
    public void evaluateJavascript(String script, ValueCallback<String> to) {}
    public boolean canGoBack() { return false; }
    public void goBack() {}
    public void loadUrl(String url) {}
    public void loadUrl(String url, java.util.Map<String, String> headers) {}
    public void loadData(String data, String type, String encoding) {}
    public void clearCache(boolean files) {}
    public void clearHistory() {}
    public void clearFormData() {} }
//// androidx/activity/OnBackPressedCallback.java
package androidx.activity;
public abstract class OnBackPressedCallback {
    public OnBackPressedCallback(boolean enabled) {}
    public abstract void handleOnBackPressed(); }
//// androidx/activity/OnBackPressedDispatcher.java
package androidx.activity;
public final class OnBackPressedDispatcher {
    public final void addCallback(androidx.lifecycle.LifecycleOwner owner, OnBackPressedCallback back) {} }
//// androidx/appcompat/app/AppCompatActivity.java
package androidx.appcompat.app;
public class AppCompatActivity extends android.app.Activity implements androidx.lifecycle.LifecycleOwner {
    public final androidx.activity.OnBackPressedDispatcher getOnBackPressedDispatcher() { return null; } }
//// androidx/core/content/FileProvider.java
package androidx.core.content;
public class FileProvider {
    public static android.net.Uri getUriForFile(android.content.Context context, String authority, java.io.File file) {
        return null; } }
//// androidx/core/graphics/Insets.java
package androidx.core.graphics;
public final class Insets { public final int left = 0, top = 0, right = 0, bottom = 0; }
//// androidx/core/view/OnApplyWindowInsetsListener.java
package androidx.core.view;
public interface OnApplyWindowInsetsListener {
    WindowInsetsCompat onApplyWindowInsets(android.view.View view, WindowInsetsCompat insets); }
//// androidx/core/view/ViewCompat.java
package androidx.core.view;
public class ViewCompat {
    public static void setOnApplyWindowInsetsListener(android.view.View view, OnApplyWindowInsetsListener to) {} }
//// androidx/core/view/WindowCompat.java
package androidx.core.view;
public class WindowCompat {
    public static WindowInsetsControllerCompat getInsetsController(android.view.Window of, android.view.View view) {
        return null; } }
//// androidx/core/view/WindowInsetsCompat.java
package androidx.core.view;
public class WindowInsetsCompat {
    public static final WindowInsetsCompat CONSUMED = null;
    public androidx.core.graphics.Insets getInsets(int types) { return null; }
    public static class Type {
        public static int systemBars() { return 0; }
        public static int displayCutout() { return 0; }
        public static int ime() { return 0; } } }
//// androidx/core/view/WindowInsetsControllerCompat.java
package androidx.core.view;
public class WindowInsetsControllerCompat {
    public boolean isAppearanceLightStatusBars() { return false; }
    public void setAppearanceLightStatusBars(boolean light) {}
    public boolean isAppearanceLightNavigationBars() { return false; }
    public void setAppearanceLightNavigationBars(boolean light) {} }
//// androidx/lifecycle/LifecycleOwner.java
package androidx.lifecycle;
public interface LifecycleOwner {}
//// androidx/webkit/WebViewCompat.java
package androidx.webkit;
public class WebViewCompat {
    public static Object addDocumentStartJavaScript(android.webkit.WebView to, String script, java.util.Set<String> from) {
        return null; } }
//// androidx/webkit/WebViewFeature.java
package androidx.webkit;
public class WebViewFeature {
    public static final String DOCUMENT_START_SCRIPT = "";
    public static boolean isFeatureSupported(String feature) { return false; } }
//// org/json/JSONObject.java
package org.json;
public class JSONObject {
    public JSONObject() {}
    public JSONObject(String text) {}
    public static String quote(String text) { return null; }
    public JSONObject put(String name, long value) { return this; }
    public JSONObject put(String name, Object value) { return this; }
    public long getLong(String name) { return 0; }
    public String getString(String name) { return null; } }
