package org.askbefore.situation;

/** All that one situation file, row or set of options says: the facts, who it is for, and how to print it. */
public record Request(Situation situation, Person person, PrintWishes print) {}
