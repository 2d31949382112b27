using Cleanup.Judging;

namespace Cleanup;

/// <summary>
/// The weights and thresholds by which it is judged whether a finding is a leak here: those that the library carries, or those of a file
/// that was fitted to texts of your own by <c>eng/fit-judge</c>. Immutable and thread-safe.
/// </summary>
public sealed class JudgeWeights
{
    /// <summary>How large a file of weights may be, in bytes.</summary>
    public const int LargestFile = 1024 * 1024;

    private readonly Lazy<JudgeTable> _table;

    private JudgeWeights(Func<JudgeTable> table) => _table = new Lazy<JudgeTable>(table);

    /// <summary>The weights that the library carries.</summary>
    public static JudgeWeights BuiltIn { get; } = new(static () => JudgeTable.Shared);

    /// <summary>What the weights are called.</summary>
    public string Version => Table.Version;

    /// <summary>What they were fitted on, in a sentence for people.</summary>
    public string FittedOn => Table.Source;

    /// <summary>The weights as the judge asks for them; those of the library are read when the first text is judged.</summary>
    internal JudgeTable Table => _table.Value;

    /// <summary>Reads a file of weights as <c>src/Cleanup/Judging/judge.json</c> is one, and as <c>eng/fit-judge</c> writes it.</summary>
    /// <param name="stream">Its bytes, in UTF-8. They are read to the end; the stream stays open.</param>
    /// <exception cref="JudgeFormatException">It is none: the exception names the place in it and what is wrong there.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static JudgeWeights Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JudgeTable table = JudgeFileReader.Read(stream);
        return new JudgeWeights(() => table);
    }
}
