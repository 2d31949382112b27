using System.Runtime.InteropServices;

namespace Cleanup;

/// <summary>One piece of evidence for or against a leak at a place; <c>docs/judge.md</c> lists them.</summary>
/// <param name="Id">The id, such as <c>own-lines</c>.</param>
/// <param name="Weight">What it adds to the sum, in tenths of a logit: against a leak when it is negative.</param>
/// <param name="Range">Where it was seen, in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sign(string Id, int Weight, TextRange Range);
