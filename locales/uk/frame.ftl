### Що стоїть довкола кожного екрана: місця внизу, назад, швидкий вихід.

frame-name = Tentlight
frame-places = Розділи
frame-mix = Суміш
frame-events = Події
frame-help = Допомога
frame-nearby = Поруч
frame-more = Ще
frame-back = Назад
frame-leave = Швидко вийти
frame-come-in = Відкрити
frame-loading = Зачекай хвильку
frame-failed = Не вийшло
frame-lost = Тут нічого немає
frame-lost-why = Ця адреса нікуди не веде в застосунку.
frame-lost-back = Назад на початок
