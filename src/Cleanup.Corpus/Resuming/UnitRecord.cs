using System.Collections.Immutable;

namespace Cleanup.Corpus.Resuming;

/// <summary>How far an input is done: up to a checkpoint, or all of it. Immutable.</summary>
public sealed record UnitRecord
{
    /// <summary>The input, as <see cref="InputFile.Source"/> has it.</summary>
    public required string Source { get; init; }

    /// <summary>The output, from the output folder on.</summary>
    public required string Output { get; init; }

    /// <summary>What the input was known by.</summary>
    public required UnitIdentity Identity { get; init; }

    /// <summary>How many bytes of the input's content are done, decompressed.</summary>
    public long Offset { get; init; }

    /// <summary>The 1-based line behind them.</summary>
    public long Line { get; init; } = 1;

    /// <summary>How many bytes of the output they gave.</summary>
    public required long OutputLength { get; init; }

    /// <summary>The output's SHA-256; null while it is not complete.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How many records were rejected.</summary>
    public long Rejected { get; init; }

    /// <summary>Which of the fields that the user names were there.</summary>
    public ImmutableArray<string> FieldsSeen { get; init; } = [];

    /// <summary>Where in the input a later run goes on.</summary>
    internal InputStart End => new(Offset, Line, FieldsSeen);

    /// <summary>The sums.</summary>
    public required RunSummary Summary { get; init; }
}
