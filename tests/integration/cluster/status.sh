#!/bin/bash
# What depends on an array: whether all is done. $1 is the output.
exec cleanup status "$1"
