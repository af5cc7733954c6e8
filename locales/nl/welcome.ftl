### De eerste keer: wat dit is, wat het nooit doet.

welcome-is = Tentlight zegt wat middelen samen doen, en wat je doet als iemand niet wakker te krijgen is. Het werkt zonder bereik.
welcome-never = Het volgt je nooit, vraagt niet wie je bent, houdt geen geschiedenis bij en oordeelt niet.
welcome-start = Begin
