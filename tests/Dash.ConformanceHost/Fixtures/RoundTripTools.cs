using System.ComponentModel;
using System.Globalization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>Tools that need an answer first and are called again with it, as revision 2026-07-28 has it.</summary>
[McpServerToolType]
internal sealed class RoundTripTools
{
    private const string Prefix = "test_input_required_result_";

    [McpServerTool(Name = Prefix + "elicitation"), Description("Asks the person for a name.")]
    public static string Elicitation(RequestContext<CallToolRequestParams> request)
    {
        var name = request.Params.InputResponses?.TryGetValue("user_name", out var answer) is true
            ? answer!.Deserialize(InputResponse.ElicitResultJsonTypeInfo)?.Content?["name"].GetString()
            : null;
        return name is null ? throw Ask(("user_name", Name())) : $"Hello, {name}!";
    }

    [McpServerTool(Name = Prefix + "sampling"), Description("Asks the model.")]
    public static string Sampling(RequestContext<CallToolRequestParams> request) =>
        request.Params.InputResponses?.TryGetValue("capital_question", out var answer) is true
            ? answer!.Deserialize(InputResponse.CreateMessageResultJsonTypeInfo)!.Content.OfType<TextContentBlock>().First().Text
            : throw Ask(("capital_question", InputRequest.ForSampling(Questions.Model("What is the capital of France?", maxTokens: 100))));

    [McpServerTool(Name = Prefix + "list_roots"), Description("Asks for the folders of the client.")]
    public static string Roots(RequestContext<CallToolRequestParams> request) =>
        request.Params.InputResponses?.TryGetValue("client_roots", out var answer) is true
            ? string.Join(", ", answer!.Deserialize(InputResponse.ListRootsResultJsonTypeInfo)!.Roots.Select(root => root.Uri))
            : throw Ask(("client_roots", Folders()));

    [McpServerTool(Name = Prefix + "request_state"), Description("Gives the client something to hand back.")]
    public static string State(RequestContext<CallToolRequestParams> request) =>
        request.Params.RequestState is { } state ? $"state-ok: {SealedState.Open(state)}" : throw AskWith("asked", ("confirm", Consent()));

    [McpServerTool(Name = Prefix + "tampered_state"), Description("Notices when it comes back changed.")]
    public static string Tampered(RequestContext<CallToolRequestParams> request) => State(request);

    [McpServerTool(Name = Prefix + "multiple_inputs"), Description("Asks person, model and client at once.")]
    public static string Several(RequestContext<CallToolRequestParams> request) =>
        request.Params is { RequestState: { } state, InputResponses.Count: >= 3 }
            ? $"All answered, {SealedState.Open(state)}."
            : throw AskWith("asked three", ("user_name", Name()), ("greeting", InputRequest.ForSampling(Questions.Model("Generate a greeting", maxTokens: 50))), ("client_roots", Folders()));

    [McpServerTool(Name = Prefix + "multi_round"), Description("Asks twice, one after the other.")]
    public static string Rounds(RequestContext<CallToolRequestParams> request)
    {
        var answered = request.Params.RequestState is { } state ? int.Parse(SealedState.Open(state), CultureInfo.InvariantCulture) : 0;
        return answered switch
        {
            0 => throw AskWith("1", ("step1", InputRequest.ForElicitation(Questions.PersonForText("Step 1: What is your name?", "name")))),
            1 => throw AskWith("2", ("step2", InputRequest.ForElicitation(Questions.PersonForText("Step 2: What is your favorite color?", "color")))),
            _ => "Both answered.",
        };
    }

    [McpServerTool(Name = Prefix + "capabilities"), Description("Asks only for what the client says it can do.")]
    public static string Capabilities(RequestContext<CallToolRequestParams> request)
    {
        var can = request.Server.ClientCapabilities;
        var questions = new List<(string, InputRequest)>();
        if (can?.Elicitation is not null)
        {
            questions.Add(("user_name", Name()));
        }

        if (can?.Sampling is not null)
        {
            questions.Add(("greeting", InputRequest.ForSampling(Questions.Model("Generate a greeting", maxTokens: 50))));
        }

        return questions.Count == 0 || request.Params.InputResponses is not null ? "Nothing to ask." : throw Ask([.. questions]);
    }

    private static InputRequest Name() => InputRequest.ForElicitation(Questions.PersonForText("What is your name?", "name"));

    private static InputRequest Consent() => InputRequest.ForElicitation(Questions.PersonForConsent());

    private static InputRequest Folders() => InputRequest.ForRootsList(new ListRootsRequestParams());

    private static InputRequiredException Ask(params (string Key, InputRequest Question)[] questions) => new(Keyed(questions));

    private static InputRequiredException AskWith(string state, params (string Key, InputRequest Question)[] questions) => new(Keyed(questions), SealedState.Seal(state));

    private static Dictionary<string, InputRequest> Keyed((string Key, InputRequest Question)[] questions) =>
        questions.ToDictionary(question => question.Key, question => question.Question, StringComparer.Ordinal);
}
