package org.askbefore.pdf;

/** Where numbered objects without a stream are put. */
interface Bodies {

    /** The number of an object to be given later. */
    int reserve();

    /** Gives a reserved object. */
    void put(int number, String body);

    /** Gives an object, and its number. */
    default int add(String body) {
        int number = reserve();
        put(number, body);
        return number;
    }
}
