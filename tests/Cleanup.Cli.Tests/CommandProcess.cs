using System.Diagnostics;
using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>
/// The command as a process of its own, with all three streams as pipes: as it was built beside the tests or, where <c>CLEANUP_COMMAND</c>
/// names one, a published program.
/// </summary>
internal static class CommandProcess
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string? _published = Environment.GetEnvironmentVariable("CLEANUP_COMMAND");

    /// <summary>Whether a published program is tested; else what the tests were built with can run in their own process.</summary>
    public static bool IsPublished => _published is not null;

    /// <summary>The program, and the arguments that come before those of the command.</summary>
    public static string[] Program { get; } =
        _published is not null ? [Path.GetFullPath(_published)] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "Cleanup.Cli.dll")];

    /// <summary>The same as words of a shell.</summary>
    public static string InShell { get; } = string.Join(' ', Program.Select(static word => $"'{word}'"));

    public static Process Start(string folder, params string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = _utf8,
        StandardOutputEncoding = _utf8,
        StandardErrorEncoding = _utf8,
    })!;

    public static CommandResult Run(string folder, string input, params string[] command) => Run(folder, _utf8.GetBytes(input), command);

    public static CommandResult Run(string folder, byte[] input, params string[] command)
    {
        using Process process = Start(folder, command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Send(input, process.StandardInput);
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }

    private static void Send(byte[] input, StreamWriter standardInput)
    {
        try
        {
            standardInput.BaseStream.Write(input);
            standardInput.Close();
        }
        catch (IOException)
        {
            // The command ended before it had read all: what it gave tells why.
        }
    }
}
