using System.Collections.Immutable;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus.Settings;

/// <summary>
/// What a user chose that changes what is written of a record, whatever it was chosen by. Where it is written to, how much of
/// it, and on how many threads, is not part of it. Immutable.
/// </summary>
public sealed record CleanupSettings
{
    /// <summary>The ids of the kinds to look for; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The ids of kinds to leave out.</summary>
    public ImmutableArray<string> ExceptKinds { get; init; } = [];

    /// <summary>The kinds that a user described.</summary>
    public ImmutableArray<PatternKind> Patterns { get; init; } = [];

    /// <summary>What becomes of single kinds, by their ids.</summary>
    public ImmutableArray<KeyValuePair<string, LeakAction>> Actions { get; init; } = [];

    /// <summary>The least confidence that is cut; null for each kind's own.</summary>
    public Confidence? Cut { get; init; }

    /// <summary>What sort of texts these are.</summary>
    public CorpusPrior Assume { get; init; } = CorpusPrior.Mixed;

    /// <summary>The SHA-256 of a file of weights; null for those of the library.</summary>
    public string? Judge { get; init; }

    /// <summary>How deep values may nest.</summary>
    public int MaxDepth { get; init; } = new CleanerOptions().MaxDepth;

    /// <summary>How many steps the search may take.</summary>
    public int ScanBudget { get; init; } = new CleanerOptions().ScanBudget;

    /// <summary>The fields of JSON records to scan; empty for the usual ones.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>The encoding of text files; null to let their bytes decide.</summary>
    public string? Encoding { get; init; }

    /// <summary>What is a record of a text file.</summary>
    public TextRecords Records { get; init; }

    /// <summary>What to do with bytes that are no text.</summary>
    public BadBytesPolicy OnBadBytes { get; init; }

    /// <summary>The largest record in bytes.</summary>
    public int RecordLimit { get; init; } = new ReadOptions().RecordLimit;

    /// <summary>Whether the bodies of JSON records are read as articles.</summary>
    public bool Article { get; init; }

    /// <summary>Whether text files stay as they are but for their leaks.</summary>
    public bool KeepTexts { get; init; }

    /// <summary>How to read an open date.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>What makes addresses absolute; null for nothing.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether line breaks and blanks stay.</summary>
    public bool KeepWhitespace { get; init; }

    /// <summary>The largest share of a record that may be cut.</summary>
    public double MaxCutRatio { get; init; } = 1;

    /// <summary>Whether nothing is said of records that are not edited.</summary>
    public bool TellOnlyEdits { get; init; }

    /// <summary>The name under which goes what a record gains; null for names side by side.</summary>
    public string? Into { get; init; }

    /// <summary>What offsets count.</summary>
    public OffsetUnit Offsets { get; init; }
}
