/** An article comes in; its sentences, tokens, tags, lemmas and dependencies go out. */
@NullMarked
package org.chancery.annotate;

import org.jspecify.annotations.NullMarked;
