package org.askbefore.layout;

/** Something drawn at a place on a page. Places are in points from the top left corner, downwards. */
public sealed interface Mark {

    /** The same, lower on the page. */
    Mark down(double by);

    /** What part of the structure it is; {@link StructureElement#NONE} for decoration. */
    int element();

    /**
     * Words on one line, in one typeface.
     *
     * @param y the line the letters stand on
     * @param text only characters that the typeface has
     * @param width how far the pen moves
     */
    record Text(
            double x,
            double y,
            Typeface typeface,
            Direction direction,
            double size,
            int colour,
            String text,
            double width,
            int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Text(x, y + by, typeface, direction, size, colour, text, width, element);
        }
    }

    /** A line from left to right, to write on or to part things. */
    record Line(double x, double y, double width, Stroke stroke) implements Mark {
        @Override
        public Mark down(double by) {
            return new Line(x, y + by, width, stroke);
        }

        @Override
        public int element() {
            return StructureElement.NONE;
        }
    }

    /**
     * A background and a border.
     *
     * @param background red, green and blue in one number; negative for none
     * @param radius of the corners, where all four sides are alike
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            int background,
            Stroke top,
            Stroke right,
            Stroke bottom,
            Stroke left,
            double radius)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Box(x, y + by, width, height, background, top, right, bottom, left, radius);
        }

        @Override
        public int element() {
            return StructureElement.NONE;
        }
    }

    /** A picture, as large as its place. */
    record Image(double x, double y, double width, double height, Picture picture, int element) implements Mark {
        @Override
        public Mark down(double by) {
            return new Image(x, y + by, width, height, picture, element);
        }
    }

    /**
     * A box to tick, by pen or on screen.
     *
     * @param name unlike that of any other field
     * @param title what ticking it says
     */
    record TickBox(
            double x, double y, double width, double height, Stroke border, String name, String title, int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new TickBox(x, y + by, width, height, border, name, title, element);
        }
    }

    /**
     * Room for an answer, to be typed; the lines to write on are marks of their own.
     *
     * @param rows more than one where the answer may have several lines
     * @param size of the letters that are typed
     */
    record Answer(
            double x,
            double y,
            double width,
            double height,
            int rows,
            double size,
            String name,
            String title,
            int element)
            implements Mark {
        @Override
        public Mark down(double by) {
            return new Answer(x, y + by, width, height, rows, size, name, title, element);
        }
    }
}
