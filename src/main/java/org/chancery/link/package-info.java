/**
 * Resolved articles and the decisions of people come in; the same articles go out, with the links
 * that people decided on.
 */
@NullMarked
package org.chancery.link;

import org.jspecify.annotations.NullMarked;
