// Counts how often any of a file's lines, taken literally, stands in other files: Vectorscan's literal matcher over each file mapped into memory.
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <hs/hs.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

static size_t matches;

static int count(unsigned, unsigned long long, unsigned long long, unsigned, void *) {
  matches++;
  return 0;
}

static void scan(const std::filesystem::path &path, hs_database_t *database, hs_scratch_t *scratch) {
  int file = open(path.c_str(), O_RDONLY);
  struct stat status;
  fstat(file, &status);
  if (status.st_size > 0) {
    void *bytes = mmap(nullptr, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    hs_scan(database, static_cast<const char *>(bytes), status.st_size, 0, scratch, count, nullptr);
    munmap(bytes, status.st_size);
  }
  close(file);
}

int main(int, char **argv) {
  std::vector<std::string> literals;
  std::ifstream lines(argv[1]);
  for (std::string line; std::getline(lines, line);) literals.push_back(line);
  std::vector<const char *> expressions;
  std::vector<size_t> lengths;
  std::vector<unsigned> ids, flags(literals.size(), 0);
  for (size_t i = 0; i < literals.size(); i++) {
    expressions.push_back(literals[i].data());
    lengths.push_back(literals[i].size());
    ids.push_back(i);
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  if (hs_compile_lit_multi(expressions.data(), flags.data(), ids.data(), lengths.data(), literals.size(), HS_MODE_BLOCK, nullptr, &database,
                           &error) != HS_SUCCESS)
    return 2;
  hs_scratch_t *scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  std::filesystem::path input(argv[2]);
  if (std::filesystem::is_directory(input)) {
    for (const auto &entry : std::filesystem::recursive_directory_iterator(input))
      if (entry.is_regular_file()) scan(entry.path(), database, scratch);
  } else {
    scan(input, database, scratch);
  }
  std::printf("%zu\n", matches);
}
