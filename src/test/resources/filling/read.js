// mutool run read.js FILE: prints what stands in each field, by its label.
var pdf = new PDFDocument(scriptArgs[0]);
var found = {};
for (var i = 0; i < pdf.countPages(); i++) {
    pdf.loadPage(i).getWidgets().forEach(function (widget) {
        found[widget.getLabel()] = widget.getValue();
    });
}
print(JSON.stringify(found));
