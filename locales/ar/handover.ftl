### ما يُعرض على طاقم الإسعاف: ماذا حدث، سطر لكل شيء.

handover-started = بدأت المساعدة { $time } ({ $ago })
handover-breathing-not = عند آخر نظرة ({ $ago }): لا يتنفس طبيعيًا
handover-breathing-slow = عند آخر نظرة ({ $ago }): يتنفس ببطء
handover-breathing-normal = عند آخر نظرة ({ $ago }): يتنفس طبيعيًا
handover-dose = نالوكسون { $mg } ملغ ({ $product })، { $time } ({ $ago })
handover-dose-unknown = نالوكسون ({ $product })، { $time } ({ $ago })
handover-dose-any = بخّاخ نالوكسون للأنف، النوع غير معروف، { $time } ({ $ago })
handover-no-dose = لم يُعطَ نالوكسون
handover-taken = ماذا أُخذ
handover-taken-where = يبقى على هذه الشاشة. لا يُحفظ.
