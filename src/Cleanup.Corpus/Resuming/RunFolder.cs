using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Resuming;

/// <summary>
/// What a run into a folder keeps beside its outputs, so that a later one can go on: what the inputs are, what of them is done, and the
/// beginnings of outputs. Several runs may share it, on several machines: each writes files of its own, and reads those of all. Not
/// thread-safe.
/// </summary>
public sealed class RunFolder
{
    /// <summary>The bytes of a megabyte.</summary>
    public const long Megabyte = 1_000_000;

    /// <summary>The usual <see cref="PartLength"/>, in megabytes: flushing it to a disk takes as long as cleaning it, or less.</summary>
    public const int UsualPart = 64;

    private const string Name = ".cleanup";
    private const string CommitPrefix = "commits-";
    private const string Lines = ".log";
    private const string Part = ".part";
    private const string Checkpoint = ".checkpoint";
    // Hexadecimal, 64 bits: enough for the inputs of a run, short enough for a file name.
    private const int KeyLength = 16;

    private readonly string _state;

    // By it the files of this run are told from those of others, dead or alive.
    private readonly string _attempt = Guid.NewGuid().ToString("N")[..KeyLength];
    private FileStream? _commits;

    /// <summary>The state in an output folder, which need not be there.</summary>
    /// <param name="folder">The output folder.</param>
    public RunFolder(string folder)
    {
        Path = folder;
        _state = System.IO.Path.Combine(folder, Name);
    }

    /// <summary>After how many bytes of an input's content a checkpoint is written.</summary>
    public long PartLength { get; init; } = UsualPart * Megabyte;

    /// <summary>The output folder.</summary>
    public string Path { get; }

    /// <summary>What the first run wrote down; null when there was none.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public RunManifest? ReadManifest() => RunManifest.Read(ManifestPath);

    /// <summary>Writes down what is to be done.</summary>
    /// <exception cref="OutputException">The folder cannot be written to.</exception>
    public void Write(RunManifest manifest)
    {
        try
        {
            Directory.CreateDirectory(_state);
            Replace(ManifestPath, manifest.ToJson().Span);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            throw new OutputException(Path, exception);
        }
    }

    /// <summary>Forgets all that was done.</summary>
    public void Clear()
    {
        if (Directory.Exists(_state)) Directory.Delete(_state, recursive: true);
    }

    /// <summary>What is done, by source; of an input that was done twice the last.</summary>
    public IReadOnlyDictionary<string, UnitRecord> ReadCommits()
    {
        var commits = new Dictionary<string, UnitRecord>(StringComparer.Ordinal);
        foreach (string file in Files($"{CommitPrefix}*{Lines}"))
        {
            foreach (string line in File.ReadLines(file))
                if (UnitRecordJson.TryRead(Encoding.UTF8.GetBytes(line), out UnitRecord? record)) commits[record.Source] = record;
        }
        return commits;
    }

    /// <summary>Whether an output that was done is there as it was.</summary>
    public bool HasOutput(UnitRecord commit)
    {
        var output = new FileInfo(System.IO.Path.Combine(Path, commit.Output));
        return output.Exists && output.Length == commit.OutputLength;
    }

    /// <summary>The checkpoints of an input, the farthest first, each with the beginning of its output.</summary>
    public IEnumerable<(UnitRecord Record, string PartPath)> ReadCheckpoints(string source)
    {
        var checkpoints = new List<(UnitRecord Record, string PartPath)>();
        foreach (string file in Files($"{KeyOf(source)}.*{Checkpoint}"))
        {
            string part = System.IO.Path.ChangeExtension(file, Part);
            if (UnitRecordJson.TryRead(File.ReadAllBytes(file), out UnitRecord? record) && File.Exists(part))
                checkpoints.Add((record, part));
        }
        return checkpoints.OrderByDescending(static checkpoint => checkpoint.Record.Offset);
    }

    /// <summary>Where this run writes the beginning of an output.</summary>
    public string PartPathOf(string source) => System.IO.Path.Combine(_state, $"{KeyOf(source)}.{_attempt}{Part}");

    /// <summary>Writes down how far an input is done, in place of what this run wrote before.</summary>
    public void Save(UnitRecord checkpoint) =>
        Replace(System.IO.Path.ChangeExtension(PartPathOf(checkpoint.Source), Checkpoint), UnitRecordJson.Write(checkpoint).Span);

    /// <summary>Writes down that an input is done.</summary>
    public void Commit(UnitRecord record)
    {
        _commits ??= new FileStream(
            System.IO.Path.Combine(_state, $"{CommitPrefix}{_attempt}{Lines}"), FileMode.Append, FileAccess.Write,
            FileShare.Read, bufferSize: 0);
        _commits.Write(UnitRecordJson.Write(record).Span);
        RemoveBeginnings(record.Source);
    }

    /// <summary>Removes the beginnings of an output that is complete, whosever they are.</summary>
    public void RemoveBeginnings(string source)
    {
        foreach (string file in Files($"{KeyOf(source)}.*")) File.Delete(file);
    }

    private string ManifestPath => System.IO.Path.Combine(_state, "run.manifest");

    // A name of any length and in any script has one that every file system takes.
    private static string KeyOf(string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..KeyLength];

    private ImmutableArray<string> Files(string pattern) =>
        Directory.Exists(_state) ? [.. Directory.EnumerateFiles(_state, pattern).Order(StringComparer.Ordinal)] : [];

    private void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        string beside = $"{path}.{_attempt}";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }
}
