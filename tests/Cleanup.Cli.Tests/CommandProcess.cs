using System.Diagnostics;
using System.Text;

namespace Cleanup.Cli.Tests;

/// <summary>The built command as a process of its own, with all three streams as pipes.</summary>
internal static class CommandProcess
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Cleanup.Cli.dll");

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

    public static CommandResult Run(string folder, string input, params string[] command)
    {
        using Process process = Start(folder, command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }
}
