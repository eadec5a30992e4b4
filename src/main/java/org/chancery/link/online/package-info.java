/**
 * Entities without an item come in; what Wikidata, SPARQL endpoints and reconciliation services
 * know under their names is asked, scored, and goes out as candidates. The only package that calls
 * other servers, and only when told to.
 */
@NullMarked
package org.chancery.link.online;

import org.jspecify.annotations.NullMarked;
