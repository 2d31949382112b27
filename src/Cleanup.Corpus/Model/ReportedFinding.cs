namespace Cleanup.Corpus;

/// <summary>A finding of a record as reports tell of it. Lines and columns are 1-based, columns are code points. Not thread-safe.</summary>
/// <param name="record">The record.</param>
/// <param name="field">The field that it stands in.</param>
/// <param name="leak">The finding.</param>
public sealed class ReportedFinding(CleanedRecord record, CleanedField field, Finding leak)
{
    /// <summary>The record.</summary>
    public CleanedRecord Record { get; } = record;

    /// <summary>The field that it stands in.</summary>
    public CleanedField Field { get; } = field;

    /// <summary>The finding.</summary>
    public Finding Leak { get; } = leak;

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity { get; set; }

    /// <summary>Whether it counts.</summary>
    public FindingStatus Status { get; set; }

    /// <summary>Why it does not count, in the words of whoever said so; null when nothing was said.</summary>
    public string? Reason { get; set; }

    /// <summary>
    /// What it is known by from run to run, 16 hexadecimal digits: its kind, its text but for the number of blanks, its input, and how many
    /// alike stand before it there. Neither lines nor offsets are part of it.
    /// </summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>What its kind and its text make of <see cref="Fingerprint"/>.</summary>
    public ReadOnlyMemory<byte> Digest { get; init; }

    /// <summary>Why it is one, where that was asked for.</summary>
    public ExplainedFinding? Explanation { get; init; }

    /// <summary>The text of the finding.</summary>
    public ReadOnlySpan<char> Text => Field.Source.AsSpan(Leak.Range.Start, Leak.Range.Length);

    /// <summary>The input.</summary>
    public InputFile Input => Record.Source.Input;

    /// <summary>Whether the record is all of its file, so that lines of its text are lines of the file.</summary>
    public bool IsWholeFile => Record.Source.Line is null;

    /// <summary>The line of its text in which it begins.</summary>
    public int Line => Field.Positions.Line(Leak.Range.Start);

    /// <summary>The column at which it begins.</summary>
    public int Column => Field.Positions.Column(Leak.Range.Start);

    /// <summary>The line of its text in which its last character stands.</summary>
    public int EndLine => Field.Positions.Line(LastOffset);

    /// <summary>The column behind its last character.</summary>
    public int EndColumn => Field.Positions.Column(LastOffset) + CodePoints(LastOffset, Leak.Range.End);

    /// <summary>The line of the file in which it begins: that of its record, where a line holds records.</summary>
    public long FileLine => Record.Source.Line ?? Line;

    /// <summary>The line of the file in which it ends.</summary>
    public long FileEndLine => Record.Source.LastLine ?? EndLine;

    /// <summary>How many code points it has.</summary>
    public int Characters => CodePoints(Leak.Range.Start, Leak.Range.End);

    /// <summary>The place for people and editors.</summary>
    public string Place => RecordPlace.Of(Record.Source, Field, Leak.Range.Start);

    private int CodePoints(int start, int end) => Field.Positions.CodePoints(end) - Field.Positions.CodePoints(start);

    // Of a pair of surrogates the first unit.
    private int LastOffset => Math.Max(Leak.Range.Start, SurrogatePairs.Floor(Field.Source, Leak.Range.End - 1));
}
