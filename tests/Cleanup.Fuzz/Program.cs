using Cleanup.Fuzz.Commands;

return await FuzzCommand.Create().Parse(args).InvokeAsync();
