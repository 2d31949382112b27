// Preloaded: of the calls that touch files below FAIL_BELOW, the one numbered FAIL_AT fails with FAIL_WITH. How many there were is written to
// FAIL_LOG as the process ends.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_FILES 4096


static atomic_int count;
static atomic_bool below[MOST_FILES];

static bool is_below(const char *path) {
  const char *folder = getenv("FAIL_BELOW");
  char here[4096];
  if (!folder || !path) return false;
  if (path[0] == '/') return strncmp(path, folder, strlen(folder)) == 0;
  return getcwd(here, sizeof here) && strncmp(here, folder, strlen(folder)) == 0;
}

static bool is_open(int file) { return file >= 0 && file < MOST_FILES && below[file]; }

// Whether this call is the one to fail.
static bool fails(const char *name) {
  int number = ++count;
  const char *at = getenv("FAIL_AT");
  if (!at || number != atoi(at)) return false;
  const char *log = getenv("FAIL_LOG");
  FILE *(*open_log)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen64");
  FILE *file = log ? open_log(log, "w") : NULL;
  if (file) {
    fprintf(file, "%s\n", name);
    fclose(file);
  }
  const char *with = getenv("FAIL_WITH");
  errno = with ? atoi(with) : EIO;
  return true;
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    bool counts = is_below(path); \
    if (counts && fails(#name)) return -1; \
    int file = real(path, flags, mode); \
    if (file >= 0 && file < MOST_FILES) below[file] = counts; \
    return file; \
  }

#define ON_FILE(type, name, parameters, ...) \
  type name parameters { \
    REAL(name); \
    if (is_open(file) && fails(#name)) return -1; \
    return real(__VA_ARGS__); \
  }

#define ON_PATH(name, parameters, path, ...) \
  int name parameters { \
    REAL(name); \
    if (is_below(path) && fails(#name)) return -1; \
    return real(__VA_ARGS__); \
  }

OPENING(open)
OPENING(open64)

ON_FILE(ssize_t, read, (int file, void *bytes, size_t length), file, bytes, length)
ON_FILE(ssize_t, pread, (int file, void *bytes, size_t length, off_t offset), file, bytes, length, offset)
ON_FILE(ssize_t, pread64, (int file, void *bytes, size_t length, off64_t offset), file, bytes, length, offset)
ON_FILE(ssize_t, write, (int file, const void *bytes, size_t length), file, bytes, length)
ON_FILE(ssize_t, pwrite, (int file, const void *bytes, size_t length, off_t offset), file, bytes, length, offset)
ON_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t length, off64_t offset), file, bytes, length, offset)
ON_FILE(int, fsync, (int file), file)
ON_FILE(int, fdatasync, (int file), file)
ON_FILE(int, ftruncate, (int file, off_t length), file, length)
ON_FILE(int, ftruncate64, (int file, off64_t length), file, length)
ON_FILE(int, fchmod, (int file, mode_t mode), file, mode)

ON_PATH(rename, (const char *from, const char *to), from, from, to)
ON_PATH(link, (const char *from, const char *to), to, from, to)
ON_PATH(unlink, (const char *path), path, path)
ON_PATH(mkdir, (const char *path, mode_t mode), path, path, mode)

DIR *opendir(const char *path) {
  REAL(opendir);
  if (is_below(path) && fails("opendir")) return NULL;
  return real(path);
}

int close(int file) {
  REAL(close);
  if (file >= 0 && file < MOST_FILES) below[file] = false;
  return real(file);
}

__attribute__((destructor)) static void tell(void) {
  const char *log = getenv("FAIL_LOG");
  if (log && access(log, F_OK) != 0 && !getenv("FAIL_AT")) {
    FILE *(*open_log)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen64");
    FILE *file = open_log(log, "w");
    if (file) {
      fprintf(file, "%d\n", count);
      fclose(file);
    }
  }
}
