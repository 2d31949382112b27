using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus;

/// <summary>
/// A part of an input on its way: filled by a reader, answered by a worker, appended to the output in the input's order. It is used again
/// for another part, buffers and all. Not thread-safe: it has one owner at a time.
/// </summary>
public sealed class RecordBatch
{
    /// <summary>The input.</summary>
    public required InputFile Input { get; set; }

    /// <summary>The input's bytes, whole records.</summary>
    public ByteBuffer Bytes { get; } = new();

    /// <summary>The 1-based line of the first record, where records have lines.</summary>
    public long FirstLine { get; set; }

    /// <summary>The 1-based place of the first record among those of the input, where the reader counts them.</summary>
    public long FirstRecord { get; set; }

    /// <summary>The line in which the last record before begins, where the reader counts records; 0 when there is none.</summary>
    public long LineBefore { get; set; }

    /// <summary>Where in the bytes the records stand, where the reader tells; what is between them is none.</summary>
    public IList<Range> Records { get; } = [];

    /// <summary>What else the reader tells the parser, such as the header of a table; null for nothing.</summary>
    public object? Context { get; set; }

    /// <summary>Whether the bytes begin inside a record that was too long to hold.</summary>
    public bool BeginsInside { get; set; }

    /// <summary>Whether the bytes end inside a record that is too long to hold.</summary>
    public bool EndsInside { get; set; }

    /// <summary>How many bytes of the input's content end with this part, where the reader can go on behind it; else 0.</summary>
    public long EndOffset { get; set; }

    /// <summary>The 1-based line behind this part, where the reader can go on there.</summary>
    public long NextLine { get; set; }

    /// <summary>Whether the input begins with this part.</summary>
    public bool IsFirst => Ordinal == 0 && Input.Start is null;

    /// <summary>Whether the input ends with this part.</summary>
    public bool IsLast { get; set; }

    /// <summary>What the input failed of, at or behind this part; null when it did not.</summary>
    public Exception? Failure { get; set; }

    /// <summary>What the records gave, by output: most writers have one.</summary>
    public EncodedRecords Output { get; } = new();

    /// <summary>What the records gave for a second output, such as a second table.</summary>
    public EncodedRecords SecondOutput { get; } = new();

    /// <summary>What was cut of the records, where that is asked for.</summary>
    public ByteBuffer Removed { get; } = new();

    /// <summary>What was found in the records, where findings are the output.</summary>
    public IList<ReportedFinding> Findings { get; } = [];

    /// <summary>The bytes of records that were rejected.</summary>
    public ByteBuffer Rejects { get; } = new();

    /// <summary>What went wrong, in the order of the records.</summary>
    public IList<Problem> Problems { get; } = [];

    /// <summary>The sums of the records.</summary>
    public RunSummary Summary { get; } = new();

    /// <summary>Which of the fields that the user names were there.</summary>
    public ISet<string> FieldsSeen { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How many of the records have no field that is scanned, where they may have none.</summary>
    public long Unscanned { get; set; }

    /// <summary>The names of the fields that the first of these has; null when there is none.</summary>
    public string? UnscannedNames { get; set; }

    /// <summary>The place of the input among the inputs.</summary>
    internal int InputIndex { get; private set; }

    /// <summary>The place of this part in the input.</summary>
    internal long Ordinal { get; private set; }

    /// <summary>
    /// Reads until there are so many bytes, or no more: then this is the last part. What the input fails of is its <see cref="Failure"/>,
    /// so that what was read before is answered.
    /// </summary>
    /// <param name="stream">The input.</param>
    /// <param name="wanted">How many bytes.</param>
    /// <param name="isOnce">Whether to read once only: what comes of a pipe is what its writer may wait for an answer to.</param>
    internal void ReadFrom(Stream stream, int wanted, bool isOnce = false)
    {
        Bytes.Reserve(Math.Max(0, wanted - Bytes.Length));
        try
        {
            while (!IsLast && Bytes.Length < wanted)
            {
                int read = stream.Read(Bytes.Room[..(wanted - Bytes.Length)]);
                Bytes.Advance(read);
                IsLast = read == 0;
                if (isOnce) break;
            }
        }
        catch (Exception exception) when (!Corpus.Problems.Failure.EndsRun(exception))
        {
            Failure = exception;
            IsLast = true;
        }
    }

    /// <summary>Begins a part.</summary>
    internal void Begin(InputFile input, int inputIndex, long ordinal)
    {
        Input = input;
        InputIndex = inputIndex;
        Ordinal = ordinal;
        Bytes.Clear();
        FirstLine = FirstRecord = 1;
        EndOffset = NextLine = 0;
        LineBefore = 0;
        Context = null;
        Records.Clear();
        BeginsInside = EndsInside = IsLast = false;
        Failure = null;
        Output.Clear();
        SecondOutput.Clear();
        Removed.Clear();
        Findings.Clear();
        Rejects.Clear();
        Problems.Clear();
        Summary.Clear();
        FieldsSeen.Clear();
        Unscanned = 0;
        UnscannedNames = null;
    }
}
