/* Preloaded: adds RUNPLANE_FSYNC_DELAY_US to every fsync and fdatasync, as a slower disk would. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void delay(void) {
  const char *text = getenv("RUNPLANE_FSYNC_DELAY_US");
  long us = text ? atol(text) : 0;
  struct timespec wait = {us / 1000000, (us % 1000000) * 1000};
  nanosleep(&wait, 0);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  delay();
  return real(fd);
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  delay();
  return real(fd);
}
