/* The version of all programs; CHANGELOG.md tells what it brought. */
#ifndef VERSION_H
#define VERSION_H

#define JIANGGAO_VERSION "0.1.0"

#endif
