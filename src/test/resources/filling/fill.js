// mutool run fill.js FROM TO ANSWERS.json: types each answer into the field of that label, and ticks each box named there.
var pdf = new PDFDocument(scriptArgs[0]);
var bytes = readFile(scriptArgs[2]);
var json = "";
for (var b = 0; b < bytes.length; b++) json += String.fromCharCode(bytes[b]); // All ASCII: other letters are escaped.
var answers = JSON.parse(json);
for (var i = 0; i < pdf.countPages(); i++) {
    var page = pdf.loadPage(i);
    page.getWidgets().forEach(function (widget) {
        var answer = answers[widget.getLabel()];
        if (answer === undefined) return;
        if (widget.getFieldType() == "checkbox") {
            if (widget.getValue() == "Off") widget.toggle();
        } else {
            widget.setTextValue(answer);
        }
        widget.update();
    });
    page.update();
}
pdf.save(scriptArgs[1], "");
