using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Testing;

namespace Cleanup.Cli.Tests;

/// <summary>
/// A temporary folder in which the command runs: in this process, or in one of its own where that is what counts, or where a published program is
/// tested. The records it writes are checked against their schema.
/// </summary>
internal sealed class Workspace : IDisposable
{
    // The current folder is one for the whole process.
    private static readonly Lock _currentFolder = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("cleanup-tests-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>
    /// The names of all files below the folder, hidden ones too, with '/', in ordinal order; but for what says of runs into a folder how far
    /// they are.
    /// </summary>
    public string Files() => string.Join(
        ' ',
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(static file => !SaysHowFarRunsAre(file))
            .Order(StringComparer.Ordinal));

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    /// <summary>Runs the command in this process.</summary>
    public CommandResult Run(params string[] arguments) => RunWithInput("", arguments);

    /// <summary>Runs the command in this process, with a folder of the workspace as the current one.</summary>
    public CommandResult RunIn(string folder, params string[] arguments) => RunHere(PathOf(folder), [], arguments);

    /// <summary>Runs the command in this process, with a text as standard input.</summary>
    public CommandResult RunWithInput(string input, params string[] arguments) => RunWithInput(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the command in this process, with bytes as standard input.</summary>
    public CommandResult RunWithInput(byte[] input, params string[] arguments)
    {
        CommandResult result = RunHere(Folder, input, arguments);
        if (arguments is ["clean", ..] && !arguments.Any(WritesOthers)) CheckRecords(arguments, result);
        return result;
    }

    /// <summary>Runs the command as a process.</summary>
    public CommandResult RunProcess(string input, params string[] arguments) =>
        CommandProcess.Run(Folder, input, [.. CommandProcess.Program, .. arguments]);

    /// <summary>Runs the command in a shell, for pipes and redirections; in the script it is called <c>cleanup</c>.</summary>
    public CommandResult RunShell(string script) =>
        CommandProcess.Run(Folder, "", "bash", "-c", $"cleanup() {{ {CommandProcess.InShell} \"$@\"; }}\n{script}");

    /// <summary>Runs the command so that access rights count, which root would pass by.</summary>
    public CommandResult RunBoundByAccessRights(params string[] arguments)
    {
        string[] prefix = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
        return CommandProcess.Run(Folder, "", [.. prefix, .. CommandProcess.Program, .. arguments]);
    }

    /// <summary>Starts the command as a process; the caller waits for it.</summary>
    public Process StartProcess(params string[] arguments) => CommandProcess.Start(Folder, [.. CommandProcess.Program, .. arguments]);

    /// <summary>Records without what they were cleaned with.</summary>
    public static string WithoutVersions(string records) =>
        Regex.Replace(records, ",\"versions\":\\{[^}]*\\}", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static CommandResult RunHere(string folder, byte[] input, string[] arguments)
    {
        if (CommandProcess.IsPublished) return CommandProcess.Run(folder, input, [.. CommandProcess.Program, .. arguments]);
        var output = new MemoryStream();
        var errors = new StringWriter();
        var streams = new StandardStreams(
            () => new MemoryStream(input),
            new StandardOutput(() => output, new StreamWriter(output) { AutoFlush = true }, isTerminal: false),
            new StandardError(TextWriter.Synchronized(errors), isTerminal: false));
        lock (_currentFolder)
        {
            string earlier = Directory.GetCurrentDirectory();
            Directory.SetCurrentDirectory(folder);
            try
            {
                int exitCode = CleanupCommand.RunAsync(arguments, streams, CancellationToken.None).GetAwaiter().GetResult();
                return new CommandResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
            }
            finally
            {
                Directory.SetCurrentDirectory(earlier);
            }
        }
    }

    private static bool WritesOthers(string argument) => argument is "csv" or "schema-org" or "text" or "dolma" or "--diff";

    private static bool IsTable(string file) => InputFormats.Arrow.IsNamed(file) || InputFormats.Parquet.IsNamed(file);

    // Every record that a test writes is as its schema says.
    private void CheckRecords(string[] arguments, CommandResult result)
    {
        RecordSchema.Check(result.Output);
        string? output = arguments.SkipWhile(argument => argument is not "-o").ElementAtOrDefault(1);
        if (output is null or "-" || result.ExitCode != 0 || output.Contains(".csv", StringComparison.Ordinal) || Path.GetExtension(output) is ".txt")
            return;
        string path = PathOf(output);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
        foreach (string file in files.Where(static file => !SaysHowFarRunsAre(file) && !IsTable(file)))
            RecordSchema.Check(Compressed.ReadText(file));
    }

    private static bool SaysHowFarRunsAre(string file) =>
        file.EndsWith(".cleanup/run.manifest", StringComparison.Ordinal) || file.Contains(".cleanup/commits-", StringComparison.Ordinal);
}
