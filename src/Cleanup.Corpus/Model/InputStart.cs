using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>Where in an input a run begins that goes on with an earlier one. Immutable.</summary>
/// <param name="Offset">How many bytes of the content lie before it, decompressed.</param>
/// <param name="Line">Its 1-based line.</param>
/// <param name="FieldsSeen">Which of the fields that the user names were there before it.</param>
public sealed record InputStart(long Offset, long Line, ImmutableArray<string> FieldsSeen);
