#ifndef FORFALL_CLIBXML2_SHIM_H
#define FORFALL_CLIBXML2_SHIM_H

#include <string.h>

/* The converters' fields of libxml2's ICU are not used here; its headers define names of which
   Foundation's ICU has other definitions, and no file could use both. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>

/* Fields of the parser context that have no accessor in every release of the library. */

static inline void forfall_xml_install(
    xmlParserCtxtPtr context, const xmlSAXHandler *handlers, void *user) {
    *context->sax = *handlers;
    context->userData = user;
}

static inline xmlDictPtr forfall_xml_dictionary(xmlParserCtxtPtr context) {
    return context->dict;
}

static inline long forfall_xml_line(xmlParserCtxtPtr context) {
    return context->input ? context->input->line : 0;
}

/* Bytes that were taken in and not yet understood. */
static inline long forfall_xml_pending(xmlParserCtxtPtr context) {
    return context->input ? (long)(context->input->end - context->input->cur) : 0;
}

/* The first place of a byte; NULL where it is not. */
static inline const void *forfall_xml_seek(
    const void *bytes, unsigned char byte, unsigned long count) {
    return memchr(bytes, byte, count);
}

static inline int forfall_xml_is_sound(xmlParserCtxtPtr context) {
    return context->wellFormed && context->nsWellFormed;
}

#endif
