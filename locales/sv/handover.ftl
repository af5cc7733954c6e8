### Vad ambulanspersonalen får se: vad som hände, en rad för var sak.

handover-started = Hjälpen började { $time } ({ $ago })
handover-breathing-not = Vid senaste kollen ({ $ago }): andas inte normalt
handover-breathing-slow = Vid senaste kollen ({ $ago }): andas långsamt
handover-breathing-normal = Vid senaste kollen ({ $ago }): andas normalt
handover-dose = Naloxon { $mg } mg ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Naloxon ({ $product }), { $time } ({ $ago })
handover-dose-any = Naloxon nässpray, okänd sort, { $time } ({ $ago })
handover-no-dose = Inget naloxon givet
handover-taken = Vad som tagits
handover-taken-where = Stannar på den här skärmen. Det sparas inte.
