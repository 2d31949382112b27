using System.Diagnostics;

namespace Cleanup.Differential.Builds;

/// <summary>Runs the tools that make things: git, dotnet, groff.</summary>
internal static class Tool
{
    /// <summary>Runs a tool to its end and gives what it printed.</summary>
    /// <param name="program">The tool.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="failure">What to say when it fails; by default what it said itself.</param>
    /// <exception cref="ToolException">It failed.</exception>
    public static string Run(string program, IEnumerable<string> arguments, string? failure = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return output;
        throw new ToolException(failure ?? $"{program} exited with {process.ExitCode}: {errors.Result}{output}");
    }
}
