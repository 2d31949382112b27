using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>What a table says of itself. Immutable.</summary>
/// <param name="Names">The names of its columns.</param>
/// <param name="Keys">The keys of its metadata.</param>
internal sealed record TableHead(ImmutableArray<string> Names, ImmutableArray<string> Keys);
