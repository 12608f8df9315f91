"""Writes the lists of AWS names beside this file. README.md says what it needs and how to run it.

usage: python3 renew.py DB.JSON.GZ [POLICIES.JSON]

DB.JSON.GZ     from the npm package @aws-cdk/aws-service-spec: resource types and events
POLICIES.JSON  from cfn-lint (data/AdditionalSpecs): IAM actions; without it, that of the installed cfn-lint
"""

import gzip
import json
import re
import sys
from pathlib import Path

import awscli
import botocore
import botocore.session
from awscli.clidriver import create_clidriver
from botocore import xform_name

HERE = Path(__file__).parent
CONTENT = HERE.parents[2] / "content"

# Services whose operations are listed: name in the CLI, and in IAM where that is another.
SERVICES = """
accessanalyzer:access-analyzer account acm acm-pca apigateway apigatewayv2:apigateway appconfig appconfigdata:appconfig
application-autoscaling application-signals arc-region-switch arc-zonal-shift athena autoscaling backup budgets
cloudformation cloudfront cloudhsmv2:cloudhsm cloudsearch cloudsearchdomain:cloudsearch cloudtrail cloudwatch
codeartifact codebuild codecommit codeconnections codepipeline codestar-connections codestar-notifications
compute-optimizer configservice:config controltower deploy:codedeploy detective dlm drs dynamodb
dynamodbstreams:dynamodb ebs ec2 ecr ecs efs:elasticfilesystem eks elasticache elasticbeanstalk
elb:elasticloadbalancing elbv2:elasticloadbalancing es events firehose fis fms globalaccelerator grafana guardduty
health iam identitystore imagebuilder inspector inspector2 kinesis kinesisanalyticsv2:kinesisanalytics kms lambda logs
macie2 mgn network-firewall oam observabilityadmin opensearch:es organizations osis pipes ram rds
resiliencehub resource-groups resourcegroupstaggingapi:tag rolesanywhere route53
route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53resolver s3api:s3
s3control:s3 scheduler secretsmanager securityhub service-quotas servicecatalog servicediscovery shield signer sns sqs
ssm sso-admin:sso stepfunctions:states sts support synthetics trustedadvisor wafv2 xray
""".split()

# IAM prefixes without operations of their own in that list.
MORE_PREFIXES = ["aoss", "ec2messages", "execute-api", "opsworks", "rds-db", "ssmmessages", "sso-directory"]

# Commands and resource types whose options and properties are listed although no note names them yet.
AHEAD = (HERE / "ahead.txt").read_text().split()

# Fields that every event has.
ENVELOPE = {"version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"}

# Sources of services that are far from these notes.
OTHER_SOURCES = {
    f"aws.{name}"
    for name in """
a4b aidevops application-cost-profiler appmesh b2bi bcm-dashboards chime codeguru-profiler connect dataexchange deadline
gamelift geo healthlake iotanalytics ivs managedblockchain marketplacecatalog medialive mediapackage medical-imaging
networkmanager omics qldb sagemaker security-ir ses supplychain swf transcribe transfer translate voiceid workspaces
""".split()
}

# Options that the CLI adds to every operation.
EVERYWHERE = {"cli-input-json", "generate-cli-skeleton", "cli-auto-prompt"}


def write(name, lines):
    (HERE / name).write_text("\n".join(lines) + "\n")
    print(f"{name}: {len(lines)} lines, {(HERE / name).stat().st_size} bytes")


def notes_text():
    return "\n".join(path.read_text() for path in sorted(CONTENT.rglob("*")) if path.suffix in (".md", ".yaml"))


def subcommands(command):
    """Commands below one of the CLI, whatever class it has."""
    for attribute in ("subcommand_table", "_get_command_table"):
        found = getattr(command, attribute, None)
        if found is not None:
            return found() if callable(found) else found
    return {}


def operations(table, actions):
    """For each service its operations; a minus marks one that is not an IAM action too."""
    lines, names = [], {}
    for entry in SERVICES:
        cli, _, iam = entry.partition(":")
        iam = iam or cli
        model = table[cli]._get_service_model()
        found = sorted(model.operation_names)
        allowed = actions.get(iam, set())
        names.setdefault(iam, set()).update(operation.lower() for operation in found)
        sdk = model.service_name
        lines.append(f"{cli} sdk={sdk} iam={iam}")
        verbs = {}
        for operation in found:
            verb = re.match(r"[A-Z]+[a-z0-9]*", operation)[0]
            verbs.setdefault(verb, []).append(operation[len(verb) :] + ("" if operation.lower() in allowed else "-"))
        lines += [f"\t{verb} {' '.join(rest)}" for verb, rest in verbs.items()]
    return lines, names


def action_lines(actions, operation_names):
    """IAM actions that are not operations, by prefix. The source has them in small letters."""
    prefixes = sorted(set(operation_names) | set(MORE_PREFIXES))
    for prefix in prefixes:
        rest = sorted(actions.get(prefix, set()) - operation_names.get(prefix, set()))
        if rest:
            yield f"{prefix} | {' '.join(rest)}"


def command_lines(table, text):
    """Each command that the notes name, and each of `ahead.txt`, with its options."""
    wanted = {tuple(match.split()) for match in re.findall(r"\baws ([a-z0-9-]+ [a-z0-9-]+(?: [a-z0-9-]+)?)", text)}
    wanted |= {tuple(name.split("/")[:2]) for name in AHEAD if "/" in name}
    services = {words[0] for words in wanted}

    def walk(path, command, depth):
        below = subcommands(command)
        options = set(getattr(command, "arg_table", {})) - EVERYWHERE
        keys = sorted(option for option in options if not (option.startswith("no-") and option[3:] in options))
        if path[:2] in wanted or any(len(words) > 2 and words == path for words in wanted):
            yield f"{' '.join(path)} | {' '.join(keys)}"
        if depth < 3:
            for name, child in sorted(below.items()):
                yield from walk((*path, name), child, depth + 1)

    wanted = {words[:2] for words in wanted}
    for service in sorted(services & set(table)):
        for name, child in sorted(subcommands(table[service]).items()):
            if (service, name) in wanted:
                yield from walk((service, name), child, 2)


def reference(kind, types):
    """Name and definition of the structure that a property holds, also in a list or map."""
    if kind["type"] == "ref":
        return types[kind["reference"]["$ref"]]
    if "element" in kind:
        return reference(kind["element"], types)
    for part in kind.get("types", []):
        if found := reference(part, types):
            return found
    return None


def is_map(kind):
    """Whether a property holds structures under keys of the author's choice."""
    return kind["type"] == "map" or any(is_map(part) for part in kind.get("types", []))


def resource_lines(schema, text):
    """Each resource type; with its properties where the notes, or `ahead.txt`, name it. `Name=Structure` nests, and
    `Name=*Structure` is a map of such structures."""
    types = {entity["$id"]: entity for entity in schema["typeDefinition"]["entities"]}
    named = set(re.findall(r"\bAWS::\w+::\w+\b", text))
    others = {}

    def structure(prefix, properties, seen):
        parts, below = [], []
        for name, about in sorted(properties.items()):
            inner = reference(about["type"], types)
            parts.append(f"{name}={'*' if is_map(about['type']) else ''}{inner['name']}" if inner else name)
            if inner and inner["name"] not in seen:
                seen.add(inner["name"])
                below.append(inner)
        yield f"{prefix} | {' '.join(parts)}"
        for inner in below:
            yield from structure(f"\t{inner['name']}", inner["properties"], seen)

    for resource in sorted(schema["resource"]["entities"], key=lambda one: one["cloudFormationType"]):
        name = resource["cloudFormationType"]
        if not name.startswith("AWS::"):
            continue
        if name in named or name in AHEAD:
            yield from structure(name, resource["properties"], set())
        elif name.split("::")[1].lower() in CORE_NAMESPACES:
            others.setdefault(name.rsplit("::", 1)[0], []).append(name.rsplit("::", 1)[1])
    yield from (f"{namespace}::* | {' '.join(names)}" for namespace, names in others.items())


# Namespaces of resource types that the list names even without their properties.
CORE_NAMESPACES = {
    name.lower()
    for name in """
AccessAnalyzer ACMPCA ApiGateway ApiGatewayV2 AppConfig ApplicationAutoScaling ApplicationSignals Athena AutoScaling
Backup Budgets CertificateManager Chatbot CloudFormation CloudFront CloudTrail CloudWatch CodeArtifact CodeBuild
CodeCommit CodeConnections CodeDeploy CodePipeline CodeStarConnections CodeStarNotifications Config ControlTower
Detective DLM DynamoDB EC2 ECR ECS EFS EKS ElastiCache ElasticBeanstalk ElasticLoadBalancing ElasticLoadBalancingV2
Elasticsearch Events FIS FMS GlobalAccelerator Grafana GuardDuty IAM IdentityStore ImageBuilder Inspector InspectorV2
Kinesis KinesisAnalyticsV2 KinesisFirehose KMS Lambda Logs Macie NetworkFirewall Oam OpenSearchServerless
OpenSearchService Organizations OSIS Pipes RAM RDS ResilienceHub ResourceGroups RolesAnywhere Route53
Route53RecoveryControl Route53RecoveryReadiness Route53Resolver S3 SAM Scheduler SecretsManager SecurityHub Serverless
ServiceCatalog ServiceDiscovery Shield Signer SNS SQS SSM SSO StepFunctions Synthetics WAFv2 XRay
""".split()
}


def event_lines(schema):
    """Source, detail type and the fields of the detail, for events of AWS services."""
    types = {entity["$id"]: entity for entity in schema["eventTypeDefinition"]["entities"]}
    found = set()
    for event in schema["event"]["entities"]:
        if event["source"] in OTHER_SOURCES or "via CloudTrail" in event["detailType"]:
            continue
        fields = set(types[event["rootProperty"]["$ref"]]["properties"]) - ENVELOPE
        found.add(f"{event['source']} | {event['detailType']} | {' '.join(sorted(fields))}")
    return sorted(found)


def policies_file():
    if len(sys.argv) > 2:
        return Path(sys.argv[2])
    import cfnlint

    return Path(cfnlint.__file__).parent / "data/AdditionalSpecs/Policies.json"


def main():
    schema = json.loads(gzip.decompress(Path(sys.argv[1]).read_bytes()))["schema"]
    actions = {prefix: set(about["Actions"]) for prefix, about in json.loads(policies_file().read_text()).items()}
    text = notes_text()
    driver = create_clidriver()
    table = driver.subcommand_table if hasattr(driver, "subcommand_table") else driver._get_command_table()
    lines, names = operations(table, actions)
    print(f"awscli {awscli.__version__}, botocore {botocore.__version__}")
    write("operations.txt", lines)
    write("actions.txt", list(action_lines(actions, names)))
    write("commands.txt", list(command_lines(table, text)))
    write("resources.txt", list(resource_lines(schema, text)))
    write("events.txt", event_lines(schema))


main()
