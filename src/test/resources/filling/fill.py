# python3 fill.py FROM TO ANSWERS.json: as a viewer made with poppler would, types each answer and ticks each box named there.
import json
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler

source, target, answers = (pathlib.Path(name).resolve() for name in sys.argv[1:4])
answers = json.loads(answers.read_text(encoding="utf-8"))
pdf = Poppler.Document.new_from_file(source.as_uri(), None)
for number in range(pdf.get_n_pages()):
    for mapping in pdf.get_page(number).get_form_field_mapping():
        field = mapping.field
        answer = answers.get(field.get_alternate_ui_name())
        if answer is None:
            continue
        if field.get_field_type() == Poppler.FormFieldType.BUTTON:
            field.button_set_state(True)
        else:
            field.text_set_text(answer)
pdf.save(target.as_uri())
