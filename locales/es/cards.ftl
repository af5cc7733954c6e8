### Consumo de menor riesgo: las fichas, y quién lo dice.

cards-title = Consumo de menor riesgo
cards-what = Lo que se cuentan las personas que usan drogas
cards-one = Ficha de consumo de menor riesgo
cards-more = Más sobre consumo de menor riesgo
cards-all = Todas las fichas de consumo de menor riesgo
cards-nothing = No existe esa ficha
cards-nothing-why = Esta edición no tiene ninguna ficha con ese nombre.
cards-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
