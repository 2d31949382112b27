using System.Diagnostics;
using System.Text;
using Cleanup.Testing;

namespace Cleanup.Cli.Tests;

/// <summary>A temporary folder in which the built command runs as a process. The records it writes are checked against their schema.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly string _command = Path.Combine(AppContext.BaseDirectory, "Cleanup.Cli.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("cleanup-tests-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>The names of all files below the folder, hidden ones too, with '/', in ordinal order.</summary>
    public string Files() => string.Join(
        ' ',
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public CommandResult Run(params string[] arguments) => RunWithInput("", arguments);

    public CommandResult RunWithInput(string input, params string[] arguments)
    {
        using Process process = Start(["dotnet", _command, .. arguments]);
        CommandResult result = Finish(process, input);
        if (arguments is ["clean", ..] && !arguments.Contains("csv") && !arguments.Contains("schema-org")) CheckRecords(arguments, result);
        return result;
    }

    /// <summary>Runs the command in a shell, for pipes and redirections; in the script it is called <c>cleanup</c>.</summary>
    public CommandResult RunShell(string script)
    {
        using Process process = Start(["bash", "-c", $"cleanup() {{ dotnet '{_command}' \"$@\"; }}\n{script}"]);
        return Finish(process, "");
    }

    /// <summary>Runs the command so that access rights count, which root would pass by.</summary>
    public CommandResult RunBoundByAccessRights(params string[] arguments)
    {
        string[] prefix = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
        using Process process = Start([.. prefix, "dotnet", _command, .. arguments]);
        return Finish(process, "");
    }

    /// <summary>Starts the command; the caller waits for it.</summary>
    public Process StartCommand(params string[] arguments) => Start(["dotnet", _command, .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // Every record that a test writes is as its schema says.
    private void CheckRecords(string[] arguments, CommandResult result)
    {
        RecordSchema.Check(result.Output);
        string? output = arguments.SkipWhile(argument => argument is not "-o").ElementAtOrDefault(1);
        if (output is null || result.ExitCode != 0 || output.EndsWith(".csv", StringComparison.Ordinal)) return;
        string path = PathOf(output);
        IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
        foreach (string file in files) RecordSchema.Check(File.ReadAllText(file));
    }

    private static CommandResult Finish(Process process, string input)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }

    private Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
