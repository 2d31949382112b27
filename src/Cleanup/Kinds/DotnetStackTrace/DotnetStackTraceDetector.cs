using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;
using Cleanup.Json;

namespace Cleanup.Kinds.DotnetStackTrace;

/// <summary>What <c>Exception.ToString()</c> of .NET and .NET Framework prints, alone or in an ASP.NET error page.</summary>
internal sealed class DotnetStackTraceDetector() : CallTraceDetector(new DotnetCallGrammar())
{
    public override LeakKind Kind { get; } = new("dotnet-stack-trace", "A stack trace of .NET, or an ASP.NET error page.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('(', Before: $"{Trigger.Word}>];", After: $"{Trigger.Letters})"),
        new('/', Before: "';"), .. JsonInMessage];

    protected override int FindStart(ref ScanContext scan, int trigger) =>
        scan.Text[trigger] == '/' ? AspNetPage.FindStart(scan.Text, trigger, scan.Floor) : base.FindStart(ref scan, trigger);

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        AspNetPage.Read(text, start, ref steps) ?? base.Read(text, start, options, ref steps);

    protected override int FindFrame(ref ScanContext scan, int trigger) =>
        scan.Text[trigger] == '(' ? DotnetCall.FindStart(ref scan, trigger) : -1;
}
