// Parses JSON Lines and validates all of it: simdjson's documents, one after another, over the file in memory.
#include <cstdio>
#include <simdjson.h>

int main(int, char **argv) {
  simdjson::padded_string lines;
  if (simdjson::padded_string::load(argv[1]).get(lines)) return 2;
  simdjson::dom::parser parser;
  simdjson::dom::document_stream documents;
  if (parser.parse_many(lines, 1 << 20).get(documents)) return 2;
  size_t count = 0;
  for (auto document : documents) {
    if (document.error()) return 1;
    count++;
  }
  std::printf("%zu\n", count);
}
