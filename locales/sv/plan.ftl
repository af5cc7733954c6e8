### Påminnelser och planer: vad som sägs på vilken skärm som helst när ett evenemang närmar sig, och ritningen av en plats.

plan-reminder-of = En påminnelse
plan-reminder-begins = Börjar { $time }.
plan-reminder-began = Det pågår. Det började { $time }.
plan-reminder-over = Det är över. Det började { $time }.
plan-reminder-moved = Det har flyttats. Det skulle ha börjat { $time }.
plan-reminder-late = Påminnelsen skulle ha kommit { $time }, medan Tentlight var stängt.
plan-reminder-cancelled = Inställt: det blir inte av.
plan-reminder-gone = Det annonseras inte längre för tiden du valde.
plan-reminder-closed = Något du markerat är på gång.
plan-reminder-look = Titta på det
plan-reminder-read = Läst

plan-what = Plan över { $name }, norr är uppåt. Stödpunkterna på den står i listan nedanför.
plan-north = N
plan-also = På den: { $names }
plan-broken = Det finns en plan, men den går inte att rita.
