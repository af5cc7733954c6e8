### Що показують бригаді: що сталося, по рядку на кожне.

handover-started = Допомога почалася о { $time } ({ $ago })
handover-breathing-not = Під час останньої перевірки ({ $ago }): не дихає нормально
handover-breathing-slow = Під час останньої перевірки ({ $ago }): дихає повільно
handover-breathing-normal = Під час останньої перевірки ({ $ago }): дихає нормально
handover-dose = Налоксон { $mg } мг ({ $product }), { $time } ({ $ago })
handover-dose-unknown = Налоксон ({ $product }), { $time } ({ $ago })
handover-dose-any = Назальний спрей із налоксоном, який саме — невідомо, { $time } ({ $ago })
handover-no-dose = Налоксону не давали
handover-taken = Що було вжито
handover-taken-where = Лишається на цьому екрані. Не зберігається.
