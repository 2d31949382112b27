namespace Cleanup.Corpus;

/// <summary>A part of a large file of lines: those that begin in it. Immutable.</summary>
/// <param name="Start">The offset at which it starts, in bytes.</param>
/// <param name="End">The offset behind it.</param>
public sealed record InputPart(long Start, long End);
