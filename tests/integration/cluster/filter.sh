#!/bin/bash
# A task of an array that filters its part.
part=parts/$SLURM_ARRAY_TASK_ID
cleanup filter --quiet < "$part" > "$part.tmp" && mv "$part.tmp" "$part.out"
