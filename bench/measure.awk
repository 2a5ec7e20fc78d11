# How often each duration was seen at each memory size, from the REPORT lines of a log.
BEGIN { FS = "\t" }
/REPORT RequestId: / {
  split($2, duration, " ")
  split($4, memory, " ")
  seen[memory[3] " " duration[2]]++
}
END { for (key in seen) print key, seen[key] }
