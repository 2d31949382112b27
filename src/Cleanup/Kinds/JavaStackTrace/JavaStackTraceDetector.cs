using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Calls;

namespace Cleanup.Kinds.JavaStackTrace;

/// <summary>
/// What <c>Throwable.printStackTrace</c> and the loggers of the JVM's languages print (OpenJDK java.lang.Throwable,
/// java.lang.StackTraceElement).
/// </summary>
internal sealed class JavaStackTraceDetector() : CallTraceDetector(new JavaCallGrammar())
{
    public override LeakKind Kind { get; } = new("java-stack-trace", "A stack trace of Java, Kotlin, Scala or another language of the JVM.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('(', Before: $"{Trigger.Word}>;", After: $"{Trigger.Letters}<"),
        .. JsonInMessage];

    protected override int FindFrame(ref ScanContext scan, int trigger) => JavaCall.FindStart(scan.Text, trigger, scan.Floor);
}
