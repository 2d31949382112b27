using System.Globalization;
using Cleanup.Corpus.Compression;

namespace Cleanup.Corpus;

/// <summary>One input of a run. Immutable.</summary>
public sealed record InputFile
{
    /// <summary>The name of standard input as a path.</summary>
    public const string StandardInput = "-";

    /// <summary>The path as the user gave it, with <c>/</c> as separator; <see cref="StandardInput"/> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The path that standard input stands for, where the user names one; else null.</summary>
    public string? StandsFor { get; init; }

    /// <summary>The path as people know it: what standard input stands for, or its own.</summary>
    public string KnownPath => StandsFor ?? Path;

    /// <summary>The same as services know the files of a repository: <c>a.txt</c>, not <c>./a.txt</c>.</summary>
    public string PathInRepository => KnownPath.StartsWith("./", StringComparison.Ordinal) ? KnownPath[2..] : KnownPath;

    /// <summary>What messages call it: its path, and where in the file it starts, as the lines of a part are counted from there.</summary>
    public string Name => Part is { Start: > 0 } part ? string.Create(CultureInfo.InvariantCulture, $"{Path}@{part.Start}") : KnownPath;

    /// <summary>The same from the root on, where that is known: it need not be made again.</summary>
    public string? FullPath { get; init; }

    /// <summary>The path records are known by: relative, without <c>..</c>; as <c>tar</c> would make it.</summary>
    public required string Source { get; init; }

    /// <summary>The id of the file's record, or the stem of its records' ids. Unique within the run.</summary>
    public required string Id { get; init; }

    /// <summary>How it is cut into records.</summary>
    public required InputFormat Format { get; init; }

    /// <summary>Whether the user says so, whatever its name and its bytes tell.</summary>
    public bool IsFormatGiven { get; init; }

    /// <summary>The part of the file that it is; null for all of it.</summary>
    public InputPart? Part { get; init; }

    /// <summary>Where the run begins in it; null for its start.</summary>
    public InputStart? Start { get; init; }

    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => string.Equals(Path, StandardInput, StringComparison.Ordinal);

    /// <summary>Opens standard input: that of the process, or what stands in its place.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens the input for reading from <see cref="Start"/> on; what is compressed is decompressed.</summary>
    /// <exception cref="Problems.CorpusException">It is not compressed as its name says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream Open() => OpenBytes().HandTo(bytes =>
    {
        Stream content = Part is null ? PlainStream.Of(bytes, KnownPath) : new LinesOfPart(bytes, Part);
        if (Start is not null) content.SkipTo(Start.Offset);
        return content;
    });

    private Stream OpenBytes() => IsStandardInput
        ? OpenStandardInput()
        : new FileStream(FullPath ?? Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0,
            // What is read at once needs no hint.
            Format.IsOneText ? FileOptions.None : FileOptions.SequentialScan);
}
