/**
 * Tables of background facts come in; states, organisations, places, offices, projects and people
 * go out.
 */
@NullMarked
package org.chancery.reference;

import org.jspecify.annotations.NullMarked;
