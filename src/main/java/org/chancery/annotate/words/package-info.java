/** What is known of English words apart from any text: their parts of speech and their kin. */
@NullMarked
package org.chancery.annotate.words;

import org.jspecify.annotations.NullMarked;
