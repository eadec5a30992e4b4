/** Arguments come in; exit codes go out: 0 done, 1 failed, 2 wrong usage, 65 some input was bad. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
