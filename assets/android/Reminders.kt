// Reminders that come while the app is closed.
//
// Here: alarms, and the notification each becomes. Not here: the words; Rust hands them in, and they name no substance
// and no event, since anybody may read them on a locked screen.
package dev.dioxus.main

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.net.Uri
import java.security.MessageDigest
import org.json.JSONObject
import org.tentlight.app.R

/** Wakes for a reminder that is due, and once after the phone started, which forgets every alarm. */
class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val reminders = Reminders(context)
        val due = intent.data?.host
        if (intent.action == Intent.ACTION_BOOT_COMPLETED) reminders.setAgain()
        else if (due != null) reminders.show(due)
    }
}

/**
 * The reminders that are set: a few words and a time each, under a name that says nothing of what it is about. Written
 * before the call ends: the app ends its own process, and what was only queued (`apply`) would stay as it was.
 */
class Reminders(private val context: Context) {
    private val kept = context.getSharedPreferences("reminders", Context.MODE_PRIVATE)
    private val alarms = context.getSystemService(AlarmManager::class.java)
    private val notices = context.getSystemService(NotificationManager::class.java)

    fun set(id: String, at: Long, title: String, text: String) {
        val name = MessageDigest.getInstance("SHA-256").digest(id.toByteArray()).joinToString("") { "%02x".format(it) }
        val words = JSONObject().put("at", at).put("title", title).put("text", text)
        kept.edit().putString(name, words.toString()).commit()
        arm(name, at)
    }

    /** Sets the alarms anew. What was due meanwhile is let go: "begins soon" would be false. */
    fun setAgain() {
        for (name in kept.all.keys) {
            val at = JSONObject(kept.getString(name, null) ?: continue).getLong("at")
            if (at > System.currentTimeMillis()) arm(name, at) else kept.edit().remove(name).commit()
        }
    }

    /** Shows one that is due. The second of its two alarms finds nothing left to show. */
    fun show(name: String) {
        val words = JSONObject(kept.getString(name, null) ?: return)
        kept.edit().remove(name).commit()
        disarm(name)
        val channel = NotificationChannel(CHANNEL, context.getString(R.string.reminders), NotificationManager.IMPORTANCE_DEFAULT)
        notices.createNotificationChannel(channel)
        val open = Intent(context, MainActivity::class.java)
        val notice = Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.notice)
            .setContentTitle(words.getString("title"))
            .setContentText(words.getString("text"))
            .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setAutoCancel(true)
        notices.notify(name, 0, notice.build())
    }

    fun forget() {
        kept.all.keys.forEach(::disarm)
        kept.edit().clear().commit()
        notices.cancelAll()
    }

    /** One alarm comes within ten minutes unless the phone lies idle; the other then, too, but may be an hour late. */
    private fun arm(name: String, at: Long) {
        alarms.setWindow(AlarmManager.RTC_WAKEUP, at, TEN_MINUTES, alarm(name, "soon"))
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, alarm(name, "idle"))
    }

    private fun disarm(name: String) {
        for (way in listOf("soon", "idle")) alarms.cancel(alarm(name, way))
    }

    private fun alarm(name: String, way: String): PendingIntent {
        val wake = Intent(context, ReminderReceiver::class.java).setData(Uri.parse("reminder://$name/$way"))
        return PendingIntent.getBroadcast(context, 0, wake, PendingIntent.FLAG_IMMUTABLE)
    }

    private companion object {
        const val CHANNEL = "reminders"
        const val TEN_MINUTES = 600_000L
    }
}
