// The beat to push and breathe to, in the page. An expression: `const metronome = ` stands before it where it is used.
//
// play   when: calls back for each beat of a pattern that goes round, by the clock alone
// show   how: light, vibration and sound for one beat
// run    both, with the page's own clock
//
// A schedule is `{ period_ms, beats: [{ at_ms, kind }] }`, its kinds "push" and "breath", its beats in order. With
// `start_ms` it began then, by the same clock; without, it begins now.
({
    // `clock()` is a time in milliseconds, `later(act, ms)` acts after that long, or later. Each beat is worked out from
    // its number, so timers that come late do not add up. One that is missed by more than a fifth of a second is left
    // out: the page slept, and a burst of what it missed would be no beat.
    play(clock, later, schedule, on_beat) {
        const MISSED_MS = 200;
        const { period_ms, beats, start_ms = clock() } = schedule;
        if (!beats?.length || !(period_ms > 0)) return { stop() {} };

        const due = n => start_ms + Math.floor(n / beats.length) * period_ms + beats[n % beats.length].at_ms;
        const first_from = time => {
            let n = Math.max(0, Math.floor((time - start_ms) / period_ms)) * beats.length;
            while (due(n) < time) n += 1;
            return n;
        };

        let playing = true;
        let n = first_from(clock() - MISSED_MS);
        const wait = () => later(come, Math.max(0, due(n) - clock()));
        const come = () => {
            if (!playing) return;
            const now = clock();
            if (now < due(n)) return wait(); // a timer may come a little early, too
            const beat = now - due(n) <= MISSED_MS ? { n, kind: beats[n % beats.length].kind, due_ms: due(n) } : null;
            n = Math.max(n + 1, first_from(now - MISSED_MS));
            wait(); // before the beat: what goes wrong in one must not end the others
            if (beat) on_beat(beat);
        };
        wait();
        return { stop() { playing = false; } };
    },

    // `find()` is the element that lights up, `switches` says `{ sound, vibrate }` and may be changed at any time. What a
    // device cannot do is left out without a word: the beat goes on in what it can.
    show(find, switches, later) {
        const KINDS = {
            push: { light_ms: 150, vibrate_ms: 40, tone_hz: 1000, tone_ms: 50 },
            breath: { light_ms: 1000, vibrate_ms: 400, tone_hz: 300, tone_ms: 1000 },
        };
        let audio = null;
        let shown = 0;
        const quietly = act => {
            try { Promise.resolve(act()).catch(() => {}); } catch { /* a device without it */ }
        };
        // Some browsers let a page sound only from within a press. One that is interrupted is in a call, and stays silent.
        const wake = () => quietly(() => (audio?.state === 'suspended' ? audio.resume() : null));
        const sound = ({ tone_hz, tone_ms }) => {
            audio = audio ?? new (window.AudioContext ?? window.webkitAudioContext)();
            wake();
            if (audio.state !== 'running') return; // what waits would all sound at once
            const begin = audio.currentTime;
            const end = begin + tone_ms / 1000;
            const volume = audio.createGain();
            volume.gain.setValueAtTime(0.0001, begin);
            volume.gain.exponentialRampToValueAtTime(0.8, begin + 0.005); // without a slope it would click
            volume.gain.setValueAtTime(0.8, end - 0.02);
            volume.gain.exponentialRampToValueAtTime(0.0001, end);
            const tone = audio.createOscillator();
            tone.frequency.value = tone_hz;
            tone.connect(volume).connect(audio.destination);
            tone.start(begin);
            tone.stop(end);
        };
        document.addEventListener('click', wake, true);
        return {
            beat(kind) {
                const how = KINDS[kind];
                if (!how) return;
                const mine = shown += 1;
                quietly(() => {
                    find().dataset.beat = kind;
                    later(() => { if (mine === shown) this.dark(); }, how.light_ms);
                });
                if (switches.vibrate) quietly(() => navigator.vibrate?.(how.vibrate_ms));
                if (switches.sound) quietly(() => sound(how));
            },
            dark() {
                quietly(() => { delete find().dataset.beat; });
            },
            stop() {
                shown += 1;
                this.dark();
                document.removeEventListener('click', wake, true);
                if (switches.vibrate) quietly(() => navigator.vibrate?.(0));
                quietly(() => audio?.close());
                audio = null;
                switches = {};
            },
        };
    },

    // Ends by itself where its element is gone: no screen but its own may sound.
    run(find, schedule, switches) {
        const later = (act, ms) => setTimeout(act, ms);
        const shown = this.show(find, switches, later);
        const played = this.play(() => performance.now(), later, schedule, beat => {
            if (find()) shown.beat(beat.kind);
            else stop();
        });
        const stop = () => {
            played.stop();
            shown.stop();
        };
        return { stop, switches };
    },
})
