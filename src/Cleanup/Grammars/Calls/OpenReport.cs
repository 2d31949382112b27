using Cleanup.Values;

namespace Cleanup.Grammars.Calls;

/// <summary>An error of a trace that is still being read.</summary>
internal sealed class OpenReport
{
    public string? Type { get; set; }

    public string? Message { get; set; }

    public string? File { get; set; }

    public int? Line { get; set; }

    public List<StackFrame> Frames { get; } = [];

    /// <summary>The report of the error, chained to the others.</summary>
    public ErrorReport Close(IEnumerable<OpenReport> causes) => new()
    {
        Type = Type,
        Message = Message,
        File = File,
        Line = Line,
        Frames = [.. Frames],
        Causes = [.. causes.Select(cause => cause.Close([]))],
    };
}
